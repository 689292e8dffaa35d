import { WIRE_CALL_STATES } from '../protocol/index.js';

/** Turns a message as the simulator writes it into the same message as another workspace would write it. */
export type Spelling = (message: Record<string, unknown>) => unknown;

/**
 * Ways to write one and the same message. The first three are documented; the others are what the family of products
 * is known to drift into, and what a dialer has to read all the same.
 */
export const SPELLINGS = {
  /** As the documentation's samples print it. */
  sample: (message) => message,
  /** As the documentation's tables print it. */
  table: (message) =>
    'outbound' === message['topic'] ? { ...message, topic: 'Outbound', subtopic: 'OutboundCallStateChange' } : message,
  /** Parts that are documented as "JSON Object" or "String" as text. */
  'text-for-objects': (message) =>
    rewrite(message, (key, value) => (key === 'message' || key === 'click2DialData' ? JSON.stringify(value) : value)),
  /** The whole message as JSON text. */
  text: (message) => JSON.stringify(message),
  /** The whole message as text that is indented with no-break spaces, as on the documentation's page. */
  'no-break-spaces': (message) =>
    JSON.stringify(message, null, 4).replace(/^ +/gm, (indent) => '\u00a0'.repeat(indent.length)),
  /** Keys with underscores between their words, and a space behind. */
  'spaced-keys': (message) => renameKeys(message, (key) => `${key.replace(/([a-z])([A-Z])/g, '$1_$2')} `),
  /** Keys like `Callstate`, `Callid`. */
  'capitalised-keys': (message) =>
    renameKeys(message, (key) => key.charAt(0).toUpperCase() + key.slice(1).toLowerCase()),
  /** Numbers for texts of digits, and a text for the one number. */
  'numbers-for-texts': (message) => rewrite(message, (_key, value) => swapNumber(value)),
  /** Times in ISO 8601. */
  'iso-times': (message) =>
    rewrite(message, (key, value) =>
      key === 'startTime' && typeof value === 'number' ? new Date(value).toISOString() : value,
    ),
  /** The payload in `data`, and no `source`. */
  'data-for-message': ({ message, ...envelope }) => {
    const { source: _dropped, ...data } = message as Record<string, unknown>;
    return { ...envelope, data };
  },
  /** States like `Ringing on-other side`. */
  'spaced-states': (message) => rewrite(message, (_key, value) => (isState(value) ? spaceOut(value) : value)),
} as const satisfies Record<string, Spelling>;

export type SpellingName = keyof typeof SPELLINGS;

type Change = (key: string, value: unknown) => unknown;

function rewrite(value: unknown, change: Change): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(key, rewrite(part, change))]));
}

function renameKeys(value: unknown, rename: (key: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [rename(key), renameKeys(part, rename)]));
}

function swapNumber(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  // A text with a leading zero would lose it: no workspace could mean the same by a number.
  return typeof value === 'string' && /^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}

function isState(value: unknown): value is string {
  return WIRE_CALL_STATES.some((state) => state === value);
}

function spaceOut(state: string): string {
  return state.charAt(0) + state.slice(1).toLowerCase().replace('_', ' ').replace('_', '-').replace('_', ' ');
}
