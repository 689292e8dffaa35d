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
