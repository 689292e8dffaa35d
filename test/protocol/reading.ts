import { decode, type AgentMessage, type CallMessage, type InboundMessage } from '../../src/protocol/index.js';

/** The verdict on a message; `silence` where there is none. */
export function verdictOf(message: unknown): string {
  return decode(message)?.verdict ?? 'silence';
}

/** What the diagnostics would say of a message. */
export function detailOf(message: unknown): string {
  return decode(message)?.detail ?? '';
}

/** The call that a message tells of. */
export function callIn(message: unknown): CallMessage {
  const read = messageIn(message);
  if (read.kind !== 'call') throw new Error('The message tells of no call.');
  return read;
}

/** The agent that a message tells of. */
export function agentIn(message: unknown): AgentMessage {
  const read = messageIn(message);
  if (read.kind !== 'agent') throw new Error('The message tells of no agent.');
  return read;
}

/** The facts of a call without its free-form parts, which keep the workspace's own spelling. */
export function factsIn(message: unknown): Omit<CallMessage, 'variables' | 'interaction'> {
  const { variables: _variables, interaction: _interaction, ...facts } = callIn(message);
  return facts;
}

/** What a message tells of. */
export function messageIn(message: unknown): InboundMessage {
  const decoded = decode(message);
  if (!decoded || !('message' in decoded)) throw new Error(`Not read: ${JSON.stringify(decoded)}`);
  return decoded.message;
}
