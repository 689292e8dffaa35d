import { loadOnce } from '../load-once.js';

/**
 * What makes a page dial: links, commands, and the face of `<five9-click-to-dial>`. None of it is needed before the first
 * paint, so it comes in a chunk of its own, with the first dialer or number.
 */
export const pagePart = loadOnce(() => import('./page.js'));
