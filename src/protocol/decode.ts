import { decodeAgent } from './decode-agent.js';
import { decodeCall } from './decode-call.js';
import { openEnvelope, type Envelope } from './envelope.js';
import { fold } from './fold.js';
import type { Decoded, Direction } from './wire.js';

/** A kind of message that the workspace sends, with every documented spelling of its topic and subtopic. */
interface Kind {
  readonly topics: readonly [string, ...string[]];
  readonly subtopics: readonly [string, ...string[]];
  /** Of the calls that it speaks of; none where it speaks of the agent. */
  readonly direction?: Direction;
}

const KINDS: readonly Kind[] = [
  {
    topics: ['Outbound', 'outbound'],
    subtopics: ['OutboundCallStateChange', 'OutBoundCallStateChange'],
    direction: 'outbound',
  },
  { topics: ['Inbound'], subtopics: ['InboundCallStateChange'], direction: 'inbound' },
  { topics: ['Agent'], subtopics: ['SetAgentState'] },
];

/** Whether a message, object or JSON text, is of our channel and not merely our own request echoed. */
export function looksLikeOurs(message: unknown): boolean {
  try {
    return openEnvelope(message) !== undefined;
  } catch {
    return true;
  }
}

/**
 * Turns whatever arrived into one typed message, or into a verdict that says why not.
 *
 * It trusts nothing: unknown types, missing parts, getters that throw, depth and length without end give a verdict,
 * never an exception.
 *
 * @returns `null` for what is not ours (see `openEnvelope`); such traffic gets no verdict at all.
 */
export function decode(message: unknown): Decoded | null {
  try {
    const envelope = openEnvelope(message);
    return envelope ? decodeEnvelope(envelope) : null;
  } catch {
    return { verdict: 'malformed', detail: 'the message could not be read' };
  }
}

function decodeEnvelope({ topic, subtopic, payload, drift }: Envelope): Decoded {
  const kind = KINDS.find((each) => hears(each.topics, topic) && hears(each.subtopics, subtopic));
  if (!kind) return { verdict: 'unknown-topic', detail: `topic "${topic}", subtopic "${subtopic}"` };
  noteSpelling(kind.topics, topic, 'topic', drift);
  noteSpelling(kind.subtopics, subtopic, 'subtopic', drift);
  const object = payload();
  if (!object) return { verdict: 'malformed', detail: 'no "message" in it, and no "data" either' };
  const decoded = kind.direction ? decodeCall(object, kind.direction, drift) : decodeAgent(object, drift);
  if ('verdict' in decoded) return decoded;
  return { verdict: drift.length > 0 ? 'drift' : 'accepted', detail: drift.join('; '), message: decoded };
}

function hears([spelling]: Kind['topics'], said: string): boolean {
  return said === spelling || fold(said) === fold(spelling);
}

function noteSpelling(spellings: readonly string[], said: string, what: string, drift: string[]): void {
  if (!spellings.includes(said)) drift.push(`${what} "${said}" was read as "${spellings[0]}"`);
}
