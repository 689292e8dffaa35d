import { loadOnce } from '../load-once.js';
import type { Numbering } from './phone-number.js';

export const {
  /** The numbering plans, if they are there: dialling must stay in one task, so it cannot wait for them. */
  loaded: loadedNumbering,
  /**
   * Brings the numbering plans, a chunk of their own. After a failure the next call tries again, as far as the browser
   * lets it: Chromium 147 still remembers a module that the server refused until the page is left, and `readPlainly`
   * takes over for that long.
   */
  load: loadNumbering,
} = loadOnce(async (): Promise<Numbering> => (await import('./numbering.js')).numbering);
