import { OTHER_CALLS, OUTBOUND_CALL } from './gallery-calls.js';
import { DIAL_PAD_AND_OPTIONS } from './gallery-options.js';
import { RECENTS } from './gallery-recents.js';
import { AGENT, SETTING_UP } from './gallery-set-up.js';
import type { GalleryGroup } from './gallery-state.js';

/** Every view in every state. */
export const GALLERY: readonly GalleryGroup[] = [
  SETTING_UP,
  AGENT,
  OUTBOUND_CALL,
  OTHER_CALLS,
  DIAL_PAD_AND_OPTIONS,
  RECENTS,
];
