import type { TemplateResult } from 'lit';
import type { Call } from '../core/index.js';
import type { ShownState } from './five9-call-status.js';
import { CLOSE, icon, PHONE, phoneIcon } from './icons.js';

// Of Lucide, see icons.ts.

const PENCIL =
  'M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497zM15 5l4 4';
const CIRCLE = 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20';

const SIGNS: Readonly<Partial<Record<ShownState, string>>> = {
  talking: `M13 2a9 9 0 0 1 9 9M13 6a5 5 0 0 1 5 5${PHONE}`,
  'on-hold': `${CIRCLE}M10 15V9M14 15V9`,
  'wrap-up': PENCIL,
  finished: `${CIRCLE}M16 9l-5.5 5.5L8 12`,
  failed: `${CIRCLE}m0 6v4m0 4h.01`,
  unconfirmed: `${CIRCLE}M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3m.08 4h.01`,
};

/** A call's state; before anybody talks, its direction, which turns with the direction of reading. */
export function stateIcon(state: ShownState, direction?: Call['direction']): TemplateResult {
  const sign = SIGNS[state];
  return sign
    ? icon(sign)
    : icon((direction === 'inbound' ? 'M16 2v6h6M22 2l-6 6' : 'M16 8l6-6M22 8V2h-6') + PHONE, 'arrow');
}

export const ACTION_ICONS = { 'call-again': phoneIcon, edit: icon(PENCIL), dismiss: icon(CLOSE) } as const;
