import type { Five9Dialer } from '../elements/index.js';
import { hasCommands } from './has-commands.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const COMMAND = '--dial';

const join = sharedListener((event, dialers) => {
  if (!event.defaultPrevented) obeyClick(event.composedPath(), dialers);
});

/**
 * Has a dialer obey `<button commandfor="its id" command="--dial" value="a number">`. Where the engine has no invoker
 * commands, one click listener for the page makes the same markup work.
 *
 * @returns its undo
 */
export function takeCommands(dialer: Five9Dialer): () => void {
  if (!hasCommands()) return join(window, dialer);
  const handleCommand = (event: Event): void => obey(dialer, event as CommandEvent);
  dialer.addEventListener('command', handleCommand);
  return () => dialer.removeEventListener('command', handleCommand);
}

/** Has a dialer do what a command of its page says. */
export function obey(dialer: Five9Dialer, { command, source }: CommandEvent): void {
  if (command === COMMAND && source instanceof HTMLButtonElement) dial(dialer, source);
}

/** Has one of several dialers do what a click on a command says, by the path of the click. */
export function obeyClick(path: readonly EventTarget[], dialers: readonly Five9Dialer[]): void {
  const button = path.find(isCommander);
  if (!button) return;
  const root = button.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(String(button.getAttribute('commandfor')));
  const dialer = dialers.find((each) => each === target);
  if (dialer) dial(dialer, button);
}

function isCommander(target: EventTarget): target is HTMLButtonElement {
  return target instanceof HTMLButtonElement && target.getAttribute('command') === COMMAND && !target.disabled;
}

function dial(dialer: Five9Dialer, button: HTMLButtonElement): void {
  dialer.dial(button.value, { record: recordOf(button), trigger: 'command' }).catch(() => {
    // Shown in the dialer and told by its event.
  });
}
