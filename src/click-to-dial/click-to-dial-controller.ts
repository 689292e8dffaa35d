import type { ReactiveController } from 'lit';
import type { Five9Dialer } from '../elements/index.js';
import { takeCommands } from './commands.js';
import { enter, tell } from './directory.js';
import { takeHeldEnter } from './held-enter.js';
import { takeLinkClicks } from './link-clicks.js';
import { modesOf, type Mode } from './modes.js';

/** What is done in each mode, from then until it is undone. */
const SERVICES: Readonly<Record<Mode, (dialer: Five9Dialer) => () => void>> = {
  links: takeLinkClicks,
  text: bringTextNumbers,
};

/** Has the page dial through a dialer: by its commands always, by links and numbers in text where the dialer says so. */
export class ClickToDialController implements ReactiveController {
  readonly #dialer: Five9Dialer;
  #always: (() => void)[] = [];
  #wanted = '';
  #undos: (() => void)[] = [];
  /** What the small elements go by, as they were last told. */
  #told: readonly unknown[] = [];

  constructor(dialer: Five9Dialer) {
    this.#dialer = dialer;
    dialer.addController(this);
  }

  hostConnected(): void {
    this.#always = [enter(this.#dialer), takeCommands(this.#dialer), takeHeldEnter(this.#dialer)];
    this.#refresh();
  }

  hostUpdate(): void {
    if (this.#dialer.isConnected) this.#refresh();
  }

  /** The small elements say what the dialer says, in its language, and read numbers as it does. */
  hostUpdated(): void {
    const { words, refusal, defaultCountry, numberCheck } = this.#dialer;
    const news = [words, refusal?.message, defaultCountry, numberCheck];
    if (news.some((each, index) => each !== this.#told[index])) tell();
    this.#told = news;
  }

  hostDisconnected(): void {
    for (const undo of [...this.#undos, ...this.#always]) undo();
    this.#undos = [];
    this.#wanted = '';
  }

  /** Switches on and off what the attributes ask for, and starts anew where a limit of it has changed. */
  #refresh(): void {
    const { clickToDial, clickToDialScope, defaultCountry } = this.#dialer;
    const modes = modesOf(clickToDial);
    const wanted = modes.length > 0 ? [...modes, clickToDialScope, defaultCountry].join('\n') : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    for (const undo of this.#undos) undo();
    this.#undos = modes.map((mode) => SERVICES[mode](this.#dialer));
  }
}

/** Where what it takes cannot be loaded the text stays as it is, and links still dial. */
function bringTextNumbers(dialer: Five9Dialer): () => void {
  const stop = new AbortController();
  import('./text-numbers.js').then(
    (part) => part.linkNumbersInText(dialer, stop.signal),
    () => undefined,
  );
  return () => stop.abort();
}
