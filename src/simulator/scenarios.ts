import { SAMPLE_NOT_READY_CODE } from './agent-message.js';
import type { CallScriptStep, Scenario } from './scenario.js';

const ANSWERED: readonly CallScriptStep[] = [
  { after: 300, call: 'OFFERED' },
  { after: 700, call: 'RINGING_ON_OTHER_SIDE' },
  { after: 3_000, call: 'TALKING' },
  { after: 12_000, call: 'WRAP_UP' },
  { after: 4_000, call: 'FINISHED' },
];

/** Every scenario that is known by name. Times are in milliseconds. */
export const SCENARIOS = {
  answered: {
    summary: 'The customer answers.',
    onMakeCall: ANSWERED,
  },
  held: {
    summary: 'The customer answers, and is put on hold for a while.',
    onMakeCall: [
      { after: 300, call: 'OFFERED' },
      { after: 700, call: 'RINGING_ON_OTHER_SIDE' },
      { after: 3_000, call: 'TALKING' },
      { after: 4_000, call: 'ON_HOLD' },
      { after: 5_000, call: 'TALKING' },
      { after: 4_000, call: 'WRAP_UP' },
      { after: 4_000, call: 'FINISHED' },
    ],
  },
  'not-started': {
    summary: 'The call could not be started: WRAP_UP comes first.',
    onMakeCall: [
      { after: 800, call: 'WRAP_UP' },
      { after: 4_000, call: 'FINISHED' },
    ],
  },
  'no-answer': {
    summary: 'It rings, and nobody answers.',
    onMakeCall: [
      { after: 300, call: 'OFFERED' },
      { after: 700, call: 'RINGING_ON_OTHER_SIDE' },
      { after: 15_000, call: 'WRAP_UP' },
      { after: 3_000, call: 'FINISHED' },
    ],
  },
  silent: {
    summary: 'No reply at all: the agent still has to choose a campaign.',
    onMakeCall: [],
  },
  late: {
    summary: 'The first word comes after half a minute.',
    onMakeCall: [{ after: 30_000, call: 'OFFERED' }, ...ANSWERED.slice(1)],
  },
  recovers: {
    summary: 'The call counts as failed, and rings after all.',
    onMakeCall: [
      { after: 800, call: 'WRAP_UP' },
      { after: 2_500, call: 'RINGING_ON_OTHER_SIDE' },
      ...ANSWERED.slice(2),
    ],
  },
  'agent-states': {
    summary: 'The agent logs out and in, takes a break, and is ready again.',
    onStart: [
      { after: 500, agent: 'logout' },
      { after: 3_000, agent: 'login' },
      { after: 3_000, agent: 'not-ready', code: SAMPLE_NOT_READY_CODE },
      { after: 5_000, agent: 'ready' },
    ],
    onMakeCall: ANSWERED,
  },
  inbound: {
    summary: 'A customer calls, and the agent answers.',
    onStart: [
      {
        after: 800,
        inbound: { number: '4155550132', name: 'Priya Raman' },
        steps: [
          { after: 5_000, call: 'TALKING' },
          { after: 10_000, call: 'WRAP_UP' },
          { after: 4_000, call: 'FINISHED' },
        ],
      },
    ],
    onMakeCall: ANSWERED,
  },
  drift: {
    summary: 'Every message is spelled in another way.',
    onStart: [
      { after: 300, agent: 'not-ready', spelling: 'spaced-keys' },
      { after: 1_500, agent: 'ready', spelling: 'numbers-for-texts' },
    ],
    onMakeCall: [
      { after: 300, call: 'OFFERED', spelling: 'table' },
      { after: 700, call: 'RINGING_ON_OTHER_SIDE', spelling: 'spaced-states' },
      { after: 1_500, call: 'TALKING', spelling: 'spaced-keys' },
      { after: 1_500, call: 'ON_HOLD', spelling: 'capitalised-keys' },
      { after: 1_500, call: 'TALKING', spelling: 'numbers-for-texts' },
      { after: 1_500, call: 'ON_HOLD', spelling: 'text' },
      { after: 1_500, call: 'TALKING', spelling: 'no-break-spaces' },
      { after: 1_500, call: 'ON_HOLD', spelling: 'text-for-objects' },
      { after: 1_500, call: 'TALKING', spelling: 'iso-times' },
      { after: 1_500, call: 'WRAP_UP', spelling: 'data-for-message' },
      { after: 1_500, call: 'FINISHED', spelling: 'table' },
    ],
  },
  duplicates: {
    summary: 'Every message comes twice.',
    onMakeCall: ANSWERED.flatMap((step) => [step, { ...step, after: 100 }]),
  },
  'out-of-order': {
    summary: 'Messages overtake each other.',
    onMakeCall: [
      { after: 300, call: 'RINGING_ON_OTHER_SIDE' },
      { after: 200, call: 'OFFERED' },
      { after: 2_500, call: 'TALKING' },
      { after: 200, call: 'RINGING_ON_OTHER_SIDE' },
      { after: 6_000, call: 'FINISHED' },
      { after: 200, call: 'WRAP_UP' },
      { after: 200, call: 'TALKING' },
    ],
  },
  noise: {
    summary: 'Other traffic on the same window, broken messages, and a state that nobody knows.',
    onMakeCall: [
      { after: 300, call: 'OFFERED' },
      { after: 200, raw: { channel: 'Amazon', topic: 'Agent', subtopic: 'SetAgentState', message: {} } },
      { after: 200, raw: { channel: 'Five9', topic: 'Chat', subtopic: 'ChatStateChange', message: {} } },
      { after: 300, call: 'RINGING_ON_OTHER_SIDE' },
      { after: 300, raw: { channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange' } },
      { after: 2_000, call: 'TALKING' },
      { after: 1_000, call: 'CONSULTING' },
      { after: 5_000, call: 'WRAP_UP' },
      { after: 3_000, call: 'FINISHED' },
    ],
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

/** The name of a scenario, or `custom`. */
export function nameOf(scenario: Scenario): ScenarioName | 'custom' {
  const names = Object.keys(SCENARIOS) as ScenarioName[];
  return names.find((name) => SCENARIOS[name] === scenario) ?? 'custom';
}
