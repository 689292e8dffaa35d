import type { Five9Dialer } from '../elements/index.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const COMMAND = '--dial';

const join = sharedListener(handleClick);

/**
 * Has a dialer obey `<button commandfor="its id" command="--dial" value="a number">`. Where the engine has no invoker
 * commands, one click listener for the page makes the same markup work.
 *
 * @returns its undo
 */
export function takeCommands(dialer: Five9Dialer): () => void {
  if (!('commandForElement' in HTMLButtonElement.prototype)) return join(window, dialer);
  dialer.addEventListener('command', handleCommand);
  return () => dialer.removeEventListener('command', handleCommand);
}

function handleCommand(event: Event): void {
  const { command, source, currentTarget } = event as CommandEvent;
  if (command === COMMAND && source instanceof HTMLButtonElement) obey(currentTarget as Five9Dialer, source);
}

function handleClick(event: MouseEvent, dialers: readonly Five9Dialer[]): void {
  if (event.defaultPrevented) return;
  const button = event.composedPath().find(isCommander);
  if (!button) return;
  const root = button.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(String(button.getAttribute('commandfor')));
  const dialer = dialers.find((each) => each === target);
  if (dialer) obey(dialer, button);
}

function isCommander(target: EventTarget): target is HTMLButtonElement {
  return target instanceof HTMLButtonElement && target.getAttribute('command') === COMMAND && !target.disabled;
}

function obey(dialer: Five9Dialer, button: HTMLButtonElement): void {
  dialer.dial(button.value, { record: recordOf(button), trigger: 'command' }).catch(() => {
    // Shown in the dialer and told by its event.
  });
}
