import type { Five9Dialer } from '../elements/index.js';
import { isSecondClick } from '../one-press.js';
import { hasCommands } from './has-commands.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const COMMAND = '--dial';

const takeClicks = sharedListener('click', (event, dialers) => {
  if (!event.defaultPrevented) obeyClick(event, event.composedPath(), dialers);
});

/**
 * A command does not say of which click in a row it comes, so one that follows another this closely is of the same double
 * click. A listener for the clicks before them would tell, but in synthetic shadow it keeps elements from hearing theirs.
 * Milliseconds.
 */
const IN_A_ROW = 500;
const lastCommand = new WeakMap<Element, number>();

/**
 * Has a dialer obey `<button commandfor="its id" command="--dial" value="a number">`. Where the engine has no invoker
 * commands, one click listener for the page makes the same markup work.
 *
 * @returns its undo
 */
export function takeCommands(dialer: Five9Dialer): () => void {
  if (!hasCommands()) return takeClicks(window, dialer);
  const handleCommand = (event: Event): void => obey(dialer, event as CommandEvent);
  dialer.addEventListener('command', handleCommand);
  return () => dialer.removeEventListener('command', handleCommand);
}

function obey(dialer: Five9Dialer, { command, source, timeStamp }: CommandEvent): void {
  if (command !== COMMAND || !(source instanceof HTMLButtonElement)) return;
  const isFirst = timeStamp - (lastCommand.get(source) ?? -Infinity) > IN_A_ROW;
  lastCommand.set(source, timeStamp);
  if (isFirst) dial(dialer, source);
}

/** The buttons whose commands were held. */
const held = new WeakSet<Element>();

/** Has a dialer do what a command said before all this was there: once, however often the button was pressed meanwhile. */
export function obeyHeld(dialer: Five9Dialer, event: CommandEvent): void {
  const { source } = event;
  if (!source || held.has(source)) return;
  held.add(source);
  obey(dialer, event);
}

/**
 * Has one of several dialers do what a click on a command says, by the path of the click. In a form it is what engines
 * with commands make of it (HTML, "button activation behavior"): a button of the type `button` dials, one that says
 * `submit` or `reset` does that alone, and one that does not say does nothing.
 */
export function obeyClick(click: MouseEvent, path: readonly EventTarget[], dialers: readonly Five9Dialer[]): void {
  const button = path.find(isCommander);
  if (!button) return;
  const root = button.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(String(button.getAttribute('commandfor')));
  const dialer = dialers.find((each) => each === target);
  if (!dialer) return;
  const canDial = !button.form || button.matches('[type=button]');
  if (canDial && !isSecondClick(click)) dial(dialer, button);
  // Without commands a button that does not say submits, and that would load the page anew.
  if (!canDial && !button.matches('[type=submit], [type=reset]')) click.preventDefault();
}

export function isCommander(target: EventTarget): target is HTMLButtonElement {
  return target instanceof HTMLButtonElement && target.getAttribute('command') === COMMAND && !target.disabled;
}

function dial(dialer: Five9Dialer, button: HTMLButtonElement): void {
  dialer.dial(button.value, { record: recordOf(button), trigger: 'command' }).catch(() => {
    // Shown in the dialer and told by its event.
  });
}
