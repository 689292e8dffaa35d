import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../locales/index.js';
import { directionOf, wantWords, watchWords, wordsIn } from '../locales/languages.js';

export { takeWords, wantWords, watchWords, wordsIn } from '../locales/languages.js';

/**
 * An element's language: that of the nearest `lang`, its own or one above it, shadow roots included, as it is now. Where
 * there is none, or an empty one, the page has not said, and it is English: a guess from the browser's language would
 * put a second language into the page.
 *
 * Nothing more is observed than those two attributes of the elements from itself up to the nearest that has a `lang`.
 */
export class Language implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #unwatch: (() => void) | undefined;
  #tag = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The words on show: English until those of the language are there. */
  get words(): Words {
    return wordsIn(this.#tag);
  }

  /**
   * Which way the element has to run where that differs from the page: `lang` on the element itself makes it an island in
   * a page of another language, unless `dir` says otherwise. `lang` above it changes nothing: `dir` stands there too, or
   * the page has its reasons.
   */
  get ownDirection(): 'ltr' | 'rtl' | undefined {
    return this.#host.lang && !this.#host.dir ? directionOf(this.#host.lang) : undefined;
  }

  hostConnected(): void {
    this.#unwatch = watchWords(() => this.#host.requestUpdate());
    this.refresh();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#observer?.disconnect();
  }

  /** Looks for the language anew. */
  refresh(): void {
    const observer = (this.#observer ??= new MutationObserver(() => this.refresh()));
    observer.disconnect();
    if (!this.#host.isConnected) return;
    let tag: string | null = null;
    for (let around: Element | undefined = this.#host; around && tag === null; around = parentOf(around)) {
      observer.observe(around, { attributeFilter: ['lang', 'dir'] });
      tag = around.getAttribute('lang');
    }
    this.#tag = tag ?? '';
    wantWords(this.#tag);
    this.#host.requestUpdate();
  }
}

/** The element around another one, also out of a shadow root, open or closed. */
function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host;
}
