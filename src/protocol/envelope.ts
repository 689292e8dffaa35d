import { fold } from './fold.js';
import { asObject, asText, asWritten, open, type Reader } from './reader.js';
import { CHANNEL } from './wire.js';

/** What stands around every message: where it belongs, and its payload still unread. */
export interface Envelope {
  readonly topic: string;
  readonly subtopic: string;
  readonly payload: () => object | undefined;
  /** A sentence for each part that was spelled in a way that no page documents. */
  readonly drift: string[];
}

/**
 * Opens the envelope of a message of our channel.
 *
 * @returns `undefined` for what is not ours at all: other people's traffic on the same window, which is passed over in
 * silence, and `SetMakeCall` itself, which some hosts echo.
 */
export function openEnvelope(message: unknown): Envelope | undefined {
  let isOurs = false;
  try {
    const object = asObject(message);
    if (!object) return undefined;
    const drift: string[] = [];
    const read = open(object, drift);
    const channel = read('channel');
    if (channel !== CHANNEL) {
      if (typeof channel !== 'string' || fold(channel) !== 'five9') return undefined;
      drift.push(`channel "${asText(channel)}" was read as "${CHANNEL}"`);
    }
    isOurs = true;
    const subtopic = asWritten(read('subtopic', 'Subtopic'));
    if (fold(subtopic) === 'setmakecall') return undefined;
    return {
      topic: asWritten(read('topic')),
      subtopic,
      payload: () => readPayload(read, drift),
      drift,
    };
  } catch (error) {
    if (isOurs) throw error;
    // A getter or a proxy that throws before the channel is known: nothing says that it is meant for us.
    return undefined;
  }
}

/** `message` is what the pages of this channel say, `data` what others of the family do. */
function readPayload(read: Reader, drift: string[]): object | undefined {
  const message = asObject(read('message'));
  if (message) return message;
  const data = asObject(read('data'));
  // Without it the message is malformed, and nobody asks for its drift.
  drift.push('"data" was read as "message"');
  return data;
}
