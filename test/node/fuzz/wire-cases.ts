import fc from 'fast-check';
import { agentMessage, callMessage, type CallIds } from '../../fixtures/messages.js';
import { hostile, mischievousText } from './hostile-cases.js';

export const STATES = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED'] as const;

/** Few numbers and names, so that calls meet; each number in ways that mean the same, or nearly. */
export const number = fc.constantFrom(
  '6081234567',
  '+16081234567',
  '(608) 123-4567',
  '2065550148',
  '16081234567',
  '4567',
  '',
);

const name = fc.constantFrom('A', 'B', 'C', '300000000115271', 'A ');

const ids: fc.Arbitrary<CallIds> = fc.record(
  { id: name, callId: name, interactionId: name, sessionId: fc.constantFrom('S', 'T', 'A') },
  { requiredKeys: [] },
);

const time = fc.oneof(
  fc.integer({ min: 1_700_000_000_000, max: 1_720_000_000_000 }),
  fc.constantFrom('1711000862149', '2024-03-21T07:19:55.558Z', '2024-03-21T07:19:55.558Z ', -1),
);

/** A call's message as documented. */
export const call = fc
  .record(
    {
      state: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...STATES) }, fc.constantFrom('talking', 'On Hold')),
      direction: fc.constantFrom('outbound', 'inbound'),
      number,
      ids,
      displayName: mischievousText,
      startTime: time,
      campaign: mischievousText,
      variables: fc.dictionary(mischievousText, fc.jsonValue(), { maxKeys: 3 }),
    },
    { requiredKeys: ['state', 'ids'] },
  )
  .map((parts) => callMessage(parts as Parameters<typeof callMessage>[0]));

/** An agent's message as documented. */
export const agent = fc
  .record(
    {
      code: fc.constantFrom('0', 'login', 'logout', '5', '367541', 'Logout'),
      agentType: fc.constantFrom('routable', 'not_routable', 'non-routable', 'Routable', ''),
      at: fc.integer({ min: 1_711_000_000_000, max: 1_711_000_010_000 }),
      loginName: mischievousText,
      extension: mischievousText,
    },
    { requiredKeys: ['code', 'at'] },
  )
  .map((parts) => agentMessage(parts));

/** A message as documented. */
export const documented = fc.oneof({ weight: 4, arbitrary: call }, { weight: 1, arbitrary: agent });

type Plain = Record<string, unknown>;
type Edit = (parent: Plain, key: string) => void;

/** Another spelling of a key that folds to the same. */
export const respelling = fc
  .tuple(fc.array(fc.constantFrom('', ' ', '_', '-', '\u00a0'), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(
    ([gaps, isUpper]) =>
      (key: string) =>
        [...(isUpper ? key.toUpperCase() : key)].map((letter, at) => letter + (gaps[at % gaps.length] ?? '')).join(''),
  );

/** An earlier edit may have left a getter there. */
function put(parent: Plain, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function asText(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return '{';
  }
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  hostile.map((make): Edit => (parent, key) => {
    put(parent, key, make());
  }),
  fc.constant<Edit>((parent, key) => {
    Reflect.deleteProperty(parent, key);
  }),
  respelling.map((respell): Edit => (parent, key) => {
    const place = Object.getOwnPropertyDescriptor(parent, key);
    // An earlier edit may have taken it away.
    if (!place) return;
    Reflect.deleteProperty(parent, key);
    Object.defineProperty(parent, respell(key), place);
  }),
  fc.tuple(respelling, hostile).map(([respell, make]): Edit => (parent, key) => {
    put(parent, respell(key), make());
  }),
  fc.constant<Edit>((parent, key) => {
    put(parent, key, asText(Object.getOwnPropertyDescriptor(parent, key)?.value));
  }),
  fc.constant<Edit>((parent, key) => {
    Object.defineProperty(parent, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new Error('touched');
      },
    });
  }),
);

/** Every place of a message: the object that holds it, and its key there. */
function placesOf(parent: Plain): [Plain, string][] {
  return Object.entries(parent).flatMap(([key, value]) => [
    [parent, key] as [Plain, string],
    ...(typeof value === 'object' && value !== null ? placesOf(value as Plain) : []),
  ]);
}

/** A documented message with up to three places changed in some way. */
export const nearlyDocumented: fc.Arbitrary<unknown> = fc
  .tuple(documented, fc.array(fc.tuple(fc.nat(), edit), { maxLength: 3 }))
  .map(([message, edits]) => {
    const copy = structuredClone(message) as unknown as Plain;
    // Places are taken before anything is changed: a place inside what was replaced is then changed for nobody.
    const places = placesOf(copy);
    for (const [at, change] of edits) change(...places[at % places.length]!);
    return copy;
  });
