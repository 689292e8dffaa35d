import { icon, PHONE } from '../icons.js';
import type { CallControl } from './controls.js';

/** What a control's button says: two of them say what they would undo. */
export type ControlWord = CallControl | 'resume' | 'unmute';

// Of Lucide, see icons.ts.

/** Circles of one unit around 5, 12 and 19. */
const GRIP = [5, 12, 19].flatMap((y) => [5, 12, 19].map((x) => `M${x - 1} ${y}a1 1 0 1 0 2 0 1 1 0 0 0-2 0`)).join('');

export const CONTROL_ICONS = {
  'hang-up': icon(
    'M10.1 13.9a14 14 0 0 0 3.732 2.668 1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2 18 18 0 0 1-12.728-5.272M22 2 2 22M4.76 13.582A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 .244.473',
  ),
  hold: icon(
    'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1',
  ),
  resume: icon('M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z'),
  mute: icon(
    'M12 19v3M15 9.34V5a3 3 0 0 0-5.68-1.33M16.95 16.95A7 7 0 0 1 5 12v-2M18.89 13.23A7 7 0 0 0 19 12v-2M2 2l20 20M9 9v3a3 3 0 0 0 5.12 2.12',
  ),
  unmute: icon('M12 19v3M19 10v2a7 7 0 0 1-14 0v-2M9 5a3 3 0 0 1 6 0v7a3 3 0 0 1-6 0z'),
  keypad: icon(GRIP),
  transfer: icon(`M14 6h8M18 2l4 4-4 4${PHONE}`, 'arrow'),
} as const;
