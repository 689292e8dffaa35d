import { CHANNEL, type MakeCallRequest } from '../protocol/index.js';

/**
 * Reads a `SetMakeCall` as strictly as it is documented: exactly four keys, and the number as a text. An object and
 * its JSON text are both understood.
 *
 * @returns `undefined` for anything else, which a workspace passes over
 */
export function makeCallHeard(message: unknown): MakeCallRequest | undefined {
  const request = typeof message === 'string' ? parse(message) : message;
  if (typeof request !== 'object' || request === null || Object.keys(request).length !== 4) return undefined;
  const { channel, topic, subtopic, data } = request as Record<string, unknown>;
  if (channel !== CHANNEL || topic !== 'InboundCall' || subtopic !== 'SetMakeCall') return undefined;
  return typeof data === 'string' && data !== '' ? { channel, data, topic, subtopic } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
