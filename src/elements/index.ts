export { defineTag } from './define-tag.js';
export { Five9AgentState } from './five9-agent-state.js';
export { Five9CallStatus } from './five9-call-status.js';
export { Five9DialPad } from './five9-dial-pad.js';
export { Five9Dialer } from './five9-dialer.js';
export { registerWords } from './register-words.js';
