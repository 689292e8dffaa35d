import type { Five9Dialer } from '../elements/index.js';
import { keepFromRepeating } from '../one-press.js';
import { isCommander } from './commands.js';
import { isTelephoneLink } from './pressed-link.js';
import { sharedListener } from './shared-listener.js';

const join = sharedListener('keydown', handleKeydown, true);

/**
 * Has Enter that is held press a link or a command once. Its keydown alone tells: a click does not, nor does a command.
 *
 * @returns its undo
 */
export function takeHeldEnter(dialer: Five9Dialer): () => void {
  return join(window, dialer);
}

function handleKeydown(event: KeyboardEvent): void {
  if (event.composedPath().some((each) => isTelephoneLink(each) || isCommander(each))) keepFromRepeating(event);
}
