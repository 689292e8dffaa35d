import type { ReactiveController } from 'lit';
import type { Five9Dialer } from '../elements/index.js';
import { takeCommands } from './commands.js';
import { enter, tell } from './directory.js';
import { takeLinkClicks } from './link-clicks.js';
import { linkNumbersInText } from './text-numbers.js';

/** What `click-to-dial` can ask for, each with what it does and undoes. */
const MODES: Readonly<Record<'links' | 'text', (dialer: Five9Dialer) => () => void>> = {
  links: takeLinkClicks,
  text: linkNumbersInText,
};

/** Has the page dial through a dialer: by its commands always, by links and numbers in text where the dialer says so. */
export class ClickToDialController implements ReactiveController {
  readonly #dialer: Five9Dialer;
  #wanted = '';
  #words: unknown;
  #always: (() => void)[] = [];
  #undos: (() => void)[] = [];

  constructor(dialer: Five9Dialer) {
    this.#dialer = dialer;
    dialer.addController(this);
  }

  hostConnected(): void {
    this.#always = [enter(this.#dialer), takeCommands(this.#dialer)];
    this.#refresh();
  }

  hostUpdate(): void {
    if (this.#dialer.isConnected) this.#refresh();
  }

  /** The small elements speak the dialer's language. */
  hostUpdated(): void {
    const { words } = this.#dialer;
    if (words !== this.#words) tell();
    this.#words = words;
  }

  hostDisconnected(): void {
    for (const undo of [...this.#undos, ...this.#always]) undo();
    this.#undos = [];
    this.#wanted = '';
  }

  /** Switches on and off what the attributes ask for, and starts anew where a limit of it has changed. */
  #refresh(): void {
    const { clickToDial, clickToDialScope, defaultCountry, numberCheck } = this.#dialer;
    const modes = modesOf(clickToDial);
    const wanted = modes.length > 0 ? [...modes, clickToDialScope, defaultCountry, numberCheck].join('\n') : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    for (const undo of this.#undos) undo();
    this.#undos = modes.map((mode) => MODES[mode](this.#dialer));
  }
}

/** `text` includes links, and so does an attribute without a word. Words that are not known ask for nothing. */
function modesOf(clickToDial: string | null | undefined): readonly (keyof typeof MODES)[] {
  // A framework that takes a property back leaves `undefined` behind.
  if (clickToDial === null || clickToDial === undefined) return [];
  const words = clickToDial.split(/\s+/).filter(Boolean);
  if (words.includes('text')) return ['links', 'text'];
  return words.length === 0 || words.includes('links') ? ['links'] : [];
}
