import type { WireNote } from '../../core/index.js';
import type { Check } from './checks.js';
import { messageText } from './message-text.js';

/**
 * Everything that the diagnostics show, as JSON text that can be put into a ticket.
 *
 * @param censor What every text goes through: `mask`, unless the agent's integrator has asked for full numbers.
 */
export function reportOf(checks: readonly Check[], log: readonly WireNote[], censor: (text: string) => string): string {
  const report = {
    writtenAt: new Date().toISOString(),
    checks: checks.map(({ result, text }) => ({ result, text: censor(text) })),
    messages: log.map(({ at, direction, verdict, detail, message }) => ({
      at: new Date(at).toISOString(),
      direction,
      verdict,
      detail: censor(detail),
      message: censor(messageText(message)),
    })),
  };
  return JSON.stringify(report, null, 2);
}

/** Offers a text as a file, without asking any server for it. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Page scripts that watch for clicks, click-to-dial included, have no business with this one.
  link.addEventListener('click', (event) => event.stopPropagation());
  link.click();
  // Some engines begin to read only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
