/**
 * The little of a page that the tests of `core` lean on where they run in Node: files by `fetch`, a window and a document
 * with nothing in them but a body, and uncaught errors that come to `window.onerror`.
 */
import { readFile } from 'node:fs/promises';

const fetchByNetwork = globalThis.fetch;

globalThis.fetch = async (resource, ...more) =>
  String(resource).startsWith('file:')
    ? new Response(await readFile(new URL(String(resource))))
    : fetchByNetwork(resource, ...more);

class Page extends EventTarget {
  querySelector(selector) {
    if (/^#\d/.test(selector)) throw new SyntaxError('no selector');
    return selector === 'body' ? { localName: 'body' } : null;
  }
}

class Window extends EventTarget {
  parent = this;
  opener = null;
  #onerror = null;
  /** Mocha hears of uncaught errors too; whoever sets a handler wants them for itself. */
  #others = [];
  #hear = (error) => this.#onerror?.(String(error), '', 0, 0, error);

  get onerror() {
    return this.#onerror;
  }

  set onerror(handler) {
    if (!this.#onerror) this.#others = process.listeners('uncaughtException');
    this.#onerror = handler;
    process.removeAllListeners('uncaughtException');
    for (const each of handler ? [this.#hear] : this.#others) process.on('uncaughtException', each);
  }
}

globalThis.document = new Page();
globalThis.window = new Window();
globalThis.MutationObserver = class {
  observe() {}
  disconnect() {}
};
