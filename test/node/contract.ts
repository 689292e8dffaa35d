/**
 * The names that pages rely on, written down apart from the code: what the README's reference promises has to be there
 * under exactly these names.
 */

/** An attribute of a tag, its property, its type, and what it is unless given. */
export type AttributeRow = readonly [attribute: string | null, property: string, type: string, preset: string];

export const DIALER_SETTABLE: readonly AttributeRow[] = [
  ['workspace', 'workspace', 'string', "'parent'"],
  ['workspace-origin', 'workspaceOrigin', 'string', "''"],
  [null, 'endpoint', 'Endpoint | undefined', ''],
  ['ready-gate', 'readyGate', "'known' | 'strict' | 'off'", "'known'"],
  ['default-country', 'defaultCountry', 'string', "'US'"],
  ['number-format', 'numberFormat', "'national' | 'e164' | 'as-entered'", "'national'"],
  ['number-check', 'numberCheck', "'possible' | 'any'", "'possible'"],
  ['wire-format', 'wireFormat', "'object' | 'json'", "'object'"],
  ['response-timeout', 'responseTimeout', 'number', '20'],
  ['click-to-dial', 'clickToDial', 'string | boolean | null', 'null'],
  ['click-to-dial-scope', 'clickToDialScope', 'string', "''"],
  ['number', 'number', 'string', "''"],
  ['recents', 'recents', "'off' | 'memory' | 'session' | 'local'", "'session'"],
  ['call-controls', 'callControls', 'string', "''"],
  ['no-dial-pad', 'noDialPad', 'boolean', 'false'],
  ['no-agent', 'noAgent', 'boolean', 'false'],
  ['no-recents', 'noRecents', 'boolean', 'false'],
  ['diagnostics', 'diagnostics', 'boolean', 'false'],
  ['not-ready-reminder', 'notReadyReminder', 'number', '0'],
  ['disabled', 'disabled', 'boolean', 'false'],
  [null, 'agentStates', "readonly Pick<HostAgentState, 'state' | 'code' | 'label'>[]", '[]'],
  [null, 'reasonLabels', 'Readonly<Record<string, string>>', '{}'],
  [null, 'muted', 'boolean', 'false'],
];

/** HTML's own, which an element may observe. */
export const GLOBAL_ATTRIBUTES = ['lang', 'dir'];

export const DIALER_READ_ONLY = ['link', 'agent', 'calls', 'call', 'recentCalls', 'refusal', 'words'] as const;

export const DIALER_METHODS: Readonly<Record<string, string>> = {
  dial: 'Promise<Call>',
  dismiss: 'void',
  forgetRecentCalls: 'Promise<() => void>',
  setAgentState: 'void',
  focus: 'void',
};

/** The events, their classes, and the fields of those. */
export const EVENTS: readonly (readonly [name: string, type: string, fields: readonly string[]])[] = [
  ['five9dialrequest', 'DialRequestEvent', ['number', 'entered', 'record', 'trigger', 'waitUntil']],
  ['five9dialrefused', 'DialRefusedEvent', ['error', 'number', 'record', 'trigger']],
  ['five9callchange', 'CallChangeEvent', ['call', 'previous']],
  ['five9agentchange', 'AgentChangeEvent', ['agent', 'previous']],
  ['five9refusalchange', 'RefusalChangeEvent', ['refusal']],
  ['five9controlrequest', 'ControlRequestEvent', ['control', 'call', 'value']],
  ['five9agentrequest', 'AgentRequestEvent', ['state', 'code']],
  ['five9message', 'WireMessageEvent', ['direction', 'verdict', 'detail', 'message', 'at']],
];

export const CLICK_TO_DIAL_SETTABLE: readonly AttributeRow[] = [
  ['value', 'value', 'string', "''"],
  ['record-id', 'recordId', 'string | null | undefined', ''],
  ['record-name', 'recordName', 'string | null | undefined', ''],
  ['object-type', 'objectType', 'string | null | undefined', ''],
  ['params', 'params', 'unknown', ''],
  ['dialer', 'dialer', 'string', "''"],
  ['disabled', 'disabled', 'boolean', 'false'],
];
