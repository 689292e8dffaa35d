import type { WireNote } from '../../core/index.js';
import type { Check } from './checks.js';

/**
 * Everything that the diagnostics show, as JSON text that can be put into a ticket. Its times are UTC. The entry of a
 * chunk of its own, since most logs are only looked at.
 *
 * @param log Its messages, as they may be shown.
 */
export function reportOf(checks: readonly Check[], log: readonly WireNote[]): Blob {
  const messages = log.map((note) => ({ ...note, at: new Date(note.at).toISOString() }));
  const text = JSON.stringify({ writtenAt: new Date().toISOString(), checks, messages }, null, 2);
  // A clipboard takes plain text alone.
  return new Blob([text], { type: 'text/plain' });
}

/** Offers a report as a file, without asking any server for it. */
export function download(report: Blob): void {
  const url = URL.createObjectURL(report);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'five9-dialer-log.json';
  // Page scripts that watch for clicks, click-to-dial included, have no business with this one.
  link.addEventListener('click', (event) => event.stopPropagation());
  link.click();
  // Some engines begin to read only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
