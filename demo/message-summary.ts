import { decode } from '../src/protocol/index.js';

/** One line that says what a message is about: `Call: TALKING`, `Agent: 367541`, `Dial 6081234567`. */
export function messageSummary(message: unknown): string {
  const decoded = decode(message);
  if (decoded && 'message' in decoded) {
    const { message: read } = decoded;
    return read.kind === 'call' ? `Call: ${read.event}` : `Agent: ${agentWord(read.code)}`;
  }
  const { data, topic, subtopic, message: payload } = asRecord(message);
  if (subtopic === 'SetMakeCall') return `Dial ${String(data)}`;
  const { event } = asRecord(asRecord(payload)['call']);
  if (typeof event === 'string') return `Call: ${event}`;
  return [topic, subtopic].filter((part) => typeof part === 'string').join(' / ') || 'Message';
}

/** The message as it came, laid out for reading; JSON text stays text. */
export function messageText(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message, null, 2);
}

function agentWord(code: string): string {
  return code === '0' ? 'Ready (0)' : code;
}

function asRecord(message: unknown): Record<string, unknown> {
  try {
    const object: unknown = typeof message === 'string' ? JSON.parse(message) : message;
    return typeof object === 'object' && object !== null ? (object as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
