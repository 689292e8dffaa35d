import { isSecondClick } from '../double-click.js';
import type { Five9Dialer } from '../elements/index.js';
import { hasCommands } from './has-commands.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const COMMAND = '--dial';

type Click = Pick<MouseEvent, 'detail'>;

const takeClicks = sharedListener((event, dialers) => {
  if (!event.defaultPrevented) obeyClick(event, event.composedPath(), dialers);
});

/** Of the click that is being made, how many there were in a row: the command that comes of it does not say. */
let detail = 0;
const countClicks = sharedListener((event) => ({ detail } = event), true);

/**
 * Has a dialer obey `<button commandfor="its id" command="--dial" value="a number">`. Where the engine has no invoker
 * commands, one click listener for the page makes the same markup work.
 *
 * @returns its undo
 */
export function takeCommands(dialer: Five9Dialer): () => void {
  if (!hasCommands()) return takeClicks(window, dialer);
  const undo = countClicks(window, dialer);
  const handleCommand = (event: Event): void => obey(dialer, event as CommandEvent);
  dialer.addEventListener('command', handleCommand);
  return () => {
    undo();
    dialer.removeEventListener('command', handleCommand);
  };
}

function obey(dialer: Five9Dialer, { command, source }: CommandEvent): void {
  if (command === COMMAND && source instanceof HTMLButtonElement) dial(dialer, source, { detail });
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
  if (!button.form || button.matches('[type=button]')) dial(dialer, button, click);
  // Without commands a button that does not say submits, and that would load the page anew.
  else if (!button.matches('[type=submit], [type=reset]')) click.preventDefault();
}

function isCommander(target: EventTarget): target is HTMLButtonElement {
  return target instanceof HTMLButtonElement && target.getAttribute('command') === COMMAND && !target.disabled;
}

function dial(dialer: Five9Dialer, button: HTMLButtonElement, click: Click): void {
  if (isSecondClick(click)) return;
  dialer.dial(button.value, { record: recordOf(button), trigger: 'command' }).catch(() => {
    // Shown in the dialer and told by its event.
  });
}
