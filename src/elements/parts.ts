/** The parts of the views that are always there, handed on so that a page can style them. */

export const AGENT_PARTS = 'agent, agent-dot, agent-state, agent-detail, agent-time, agent-reminder';

export const FACTS_PARTS = 'call-details, call-details-toggle, call-fact-name, call-fact';

export const LIST_PARTS =
  'other-calls, other-call, other-call-name, other-call-state, other-call-time, other-call-action';

export const CALL_PARTS = [
  'call, call-icon, call-state, call-name, call-number, call-time, call-hint, call-action',
  FACTS_PARTS,
  LIST_PARTS,
].join();

export const PAD_PARTS = [
  'dial-pad, number-label, country, number-field, number-input, delete-button, reading, problem',
  'keys, key, call-button, bar',
].join();
