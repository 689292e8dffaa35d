import type { TemplateResult } from 'lit';
import type { RecentCall, RecentOutcome } from '../core/index.js';
import { CLOSE, icon, PHONE } from './icons.js';

// Of Lucide, see icons.ts.

const OUTGOING = 'M7 7h10v10M7 17 17 7';
const INCOMING = 'M17 7 7 17m10 0H7V7';
const CIRCLE = 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20';

const SIGNS: Partial<Record<RecentOutcome, string>> = {
  'not-answered': `${PHONE}M16 2l6 6M22 2l-6 6`,
  'not-started': `${CIRCLE}m0 6v4m0 4h.01`,
  unconfirmed: `${CIRCLE}M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3m.08 4h.01`,
  cancelled: `${CIRCLE}M4.929 4.929 19.07 19.071`,
};

/** A call's outcome, and its direction where that is all there is to show. Arrows turn with the direction of reading. */
export function outcomeIcon({ outcome, direction }: RecentCall): TemplateResult {
  const sign = SIGNS[outcome === 'missed' ? 'not-answered' : outcome];
  return sign ? icon(sign) : icon(direction === 'outbound' ? OUTGOING : INCOMING, 'arrow');
}

export const removeIcon = icon(CLOSE);
