import { expect } from '@open-wc/testing';
import { clear, shown, stage, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

let here: Page;

const BUTTON = '<button commandfor="phone" command="--dial" value="6081234567" data-record-id="003xx">Call</button>';

/** Engines that have no invoker commands are asked to stand in for all that have: the page's markup is the same. */
function withoutInvokerCommands(): () => void {
  const { prototype } = HTMLButtonElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'commandForElement');
  const command = Object.getOwnPropertyDescriptor(prototype, 'command');
  Reflect.deleteProperty(prototype, 'commandForElement');
  return () => {
    if (own) Object.defineProperty(prototype, 'commandForElement', own);
    if (command) Object.defineProperty(prototype, 'command', command);
  };
}

for (const [engine, prepare] of [
  ['an engine that has invoker commands', () => () => undefined],
  ['an engine that has none', withoutInvokerCommands],
] as const) {
  describe(`a button with a command, in ${engine}`, () => {
    let restore: () => void;
    before(loaded);
    beforeEach(() => (restore = prepare()));
    afterEach(async () => {
      restore();
      here.leave();
      await clear();
    });

    it('dials its value, with its record, and no script at all', async () => {
      const set = await stage({ id: 'phone' });
      here = page(BUTTON);
      here.box.querySelector('button')?.click();
      await task();
      expect(here.requests.map(({ number, trigger }) => [number, trigger])).to.deep.equal([['6081234567', 'command']]);
      expect(set.dialer.call?.record).to.deep.equal({ recordId: '003xx' });
      expect(set.sent).to.have.lengthOf(1);
    });

    it('says why it is refused', async () => {
      const set = await stage({ id: 'phone', disabled: true });
      here = page(BUTTON);
      here.box.querySelector('button')?.click();
      await shown(set.dialer);
      expect(here.refusals.map(({ error, trigger }) => [error.code, trigger])).to.deep.equal([['disabled', 'command']]);
    });

    const NOTHING: readonly (readonly [what: string, html: string])[] = [
      ['is for another element', BUTTON.replace('"phone"', '"other"')],
      ['has another command', BUTTON.replace('--dial', '--other')],
      ['is disabled', BUTTON.replace('<button', '<button disabled')],
    ];
    for (const [what, html] of NOTHING) {
      it(`does nothing where it ${what}`, async () => {
        await stage({ id: 'phone' });
        here = page(html);
        here.box.querySelector('button')?.click();
        await task();
        expect(here.requests).to.deep.equal([]);
      });
    }

    it('does nothing where the page prevents it', async () => {
      await stage({ id: 'phone' });
      here = page(BUTTON);
      here.box.querySelector('button')?.addEventListener('click', (event) => event.preventDefault());
      here.box.querySelector('button')?.click();
      await task();
      expect(here.requests).to.deep.equal([]);
    });

    it('dials once for a double click, without a word about the second', async () => {
      const set = await stage({ id: 'phone' });
      here = page(BUTTON);
      const press = (detail: number): void => {
        const click = new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true });
        here.box.querySelector('button')?.dispatchEvent(click);
      };
      for (const detail of [1, 2, 3]) press(detail);
      await task();
      expect(here.requests).to.have.lengthOf(1);
      expect(here.refusals).to.deep.equal([]);
      set.dialer.dismiss();
      await task(600);
      press(1);
      await task();
      expect(here.requests).to.have.lengthOf(2);
    });

    it('dials once for a double click that the page keeps from going further up', async () => {
      await stage({ id: 'phone' });
      here = page(BUTTON);
      const button = here.box.querySelector('button') as HTMLButtonElement;
      button.addEventListener('click', (event) => event.stopPropagation());
      for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
      await task();
      expect(here.refusals).to.deep.equal([]);
    });

    /** As the HTML standard has it, and Chromium and Firefox do it. */
    const IN_A_FORM: readonly (readonly [attribute: string, requests: number, heard: readonly string[]])[] = [
      ['', 0, []],
      ['type', 0, []],
      ['type="nonsense"', 0, []],
      ['type="button"', 1, []],
      ['type="BUTTON"', 1, []],
      ['type="submit"', 0, ['submit']],
      ['type="reset"', 0, ['reset']],
    ];
    for (const [attribute, requests, heard] of IN_A_FORM) {
      it(`dials or belongs to the form that it is in, as its type says: <button ${attribute}>`, async () => {
        await stage({ id: 'phone' });
        for (const html of [`<form>${typed('')}</form>`, `<form id="f"></form>${typed('form="f"')}`]) {
          here = page(html);
          const events: string[] = [];
          for (const type of ['submit', 'reset']) {
            here.box.addEventListener(type, (event) => {
              event.preventDefault();
              events.push(event.type);
            });
          }
          here.box.querySelector('button')?.click();
          await task();
          expect(events).to.deep.equal(heard);
          expect(here.requests).to.have.lengthOf(requests);
          document.querySelector('five9-dialer')?.dismiss();
          here.leave();
        }
      });

      const typed = (more: string): string => BUTTON.replace('<button', `<button ${attribute} ${more}`);
    }

    it('does nothing once the dialer has left the page', async () => {
      const set = await stage({ id: 'phone' });
      here = page(BUTTON);
      set.dialer.remove();
      here.box.querySelector('button')?.click();
      await task();
      expect(here.requests).to.deep.equal([]);
    });
  });
}
