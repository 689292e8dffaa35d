import { html, type TemplateResult } from 'lit';
import type { RecentCall, RecentOutcome } from '../core/index.js';

// Drawn on a square of 24 units, in the colour of the text around them. Decoration only: words say the same.

const OUTGOING = 'M7 17 17 7M8.5 7H17v8.5';
const INCOMING = 'M17 7 7 17m8.5 0H7V8.5';
const BOUNCED = 'm3 6.5 8.5 8.5L20 6.5m0 6.5V6.5h-6.5';
const CIRCLE = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18';

const SIGNS: Partial<Record<RecentOutcome, string>> = {
  'not-answered': BOUNCED,
  missed: BOUNCED,
  'not-started': `${CIRCLE}m0 4.5v5m0 4v.01`,
  unconfirmed: `${CIRCLE}M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.7m0 3.1v.01`,
  cancelled: `${CIRCLE}M5.7 5.7l12.6 12.6`,
};

/** A call's outcome, and its direction where that is all there is to show. Arrows turn with the direction of reading. */
export function outcomeIcon({ outcome, direction }: RecentCall): TemplateResult {
  const isOutbound = direction === 'outbound';
  const sign = SIGNS[outcome] ?? (isOutbound ? OUTGOING : INCOMING);
  const turns = sign.startsWith(CIRCLE) ? '' : sign === BOUNCED && !isOutbound ? 'turned arrow' : 'arrow';
  return html`<svg viewBox="0 0 24 24" class=${turns} aria-hidden="true"><path d=${sign} /></svg>`;
}

export const removeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6.5 6.5 11 11m0-11-11 11" />
</svg>`;
