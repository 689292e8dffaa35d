import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';

/** As many presses of Tab as nobody needs inside one dialer. */
const MAX_TABS = 60;

/** The keyboard before one dialer of the gallery, and the eye of who presses it. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(key: KeyInput): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Presses Tab until something of that name has the focus. */
  async tabTo(name: string | RegExp, isBack = false): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      const now = await this.focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      passed.push(now);
      await this.#tab(isBack);
    }
    assert.fail(`Tab never came to ${name}, but to ${passed.join(', ')}`);
  }

  /** All that Tab comes to on its way out of the dialer. */
  async tabThrough(isBack: boolean): Promise<string[]> {
    const names: string[] = [];
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      await this.#tab(isBack);
      if (!(await this.#isInside())) break;
      names.push(await this.focused());
    }
    return names;
  }

  async isAt(name: string): Promise<void> {
    for (let tries = 0; tries < 20 && (await this.focused()) !== name; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    assert.equal(await this.focused(), name);
  }

  /** The name of what has the focus, as far as the dialer gives it one. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { labels } = element as HTMLInputElement;
      const label = element?.ariaLabel ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
      // What stands under a key is for the eye.
      const letters = element?.querySelector('.letters')?.textContent ?? '';
      return label.replace(letters, '').replace(/\s+/g, ' ').trim();
    });
  }

  number(): Promise<string> {
    return this.#page.$eval('#figure five9-dialer', (dialer) => (dialer as HTMLElement & { number: string }).number);
  }

  async sees(text: string): Promise<void> {
    await this.#page.waitForFunction(`(${SHOWS})(${JSON.stringify(text)}, true)`);
  }

  async seesNo(text: string): Promise<void> {
    await this.#page.waitForFunction(`(${SHOWS})(${JSON.stringify(text)}, false)`);
  }

  /** Notes which control or state the page is asked for from now on. */
  async hears(event: string): Promise<void> {
    await this.#page.$eval(
      '#figure',
      (figure, name) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        figure.addEventListener(name, (each) => {
          const { control, state } = each as Event & { control?: string; state?: string };
          heard.push(control ?? state ?? '');
        });
      },
      event,
    );
  }

  heard(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  async #tab(isBack: boolean): Promise<void> {
    if (isBack) await this.#page.keyboard.down('Shift');
    await this.press('Tab');
    if (isBack) await this.#page.keyboard.up('Shift');
  }

  #isInside(): Promise<boolean> {
    return this.#page.$eval(
      '#figure',
      (figure) => figure.contains(document.activeElement) && document.activeElement?.localName === 'five9-dialer',
    );
  }
}

/** Whether the dialer shows a text anywhere, as a function of the page. */
const SHOWS = `(text, isWanted) => {
  const read = (root) => [...root.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || ['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
    if (node.hidden || node.matches('.unseen, details:not([open]) > :not(summary)')) return '';
    return node.shadowRoot ? read(node.shadowRoot) : read(node);
  }).join(' ');
  const shown = read(document.querySelector('#figure')).replace(/\\s+/g, ' ');
  return shown.includes(text) === isWanted;
}`;
