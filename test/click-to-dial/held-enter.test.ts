import { expect } from '@open-wc/testing';
import { holdEnter } from '../elements/presses.js';
import { clear, stage, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

let here: Page;

describe('Enter that is held', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  for (const [what, html] of [
    ['a link', '<a href="tel:+16081234567">x</a>'],
    ['a command', '<button commandfor="phone" command="--dial" value="6081234567">Call</button>'],
  ]) {
    it(`dials once on ${String(what)}, however slowly the keyboard repeats it, and whoever else has left`, async () => {
      await stage({ id: 'phone', clickToDial: 'links' });
      const other = await stage({ clickToDial: 'links' });
      other.dialer.remove();
      here = page(String(html));
      (here.box.firstElementChild as HTMLElement).focus();
      await holdEnter(() => task(600));
      expect(here.requests).to.have.lengthOf(1);
      expect(here.refusals).to.deep.equal([]);
    });
  }

  it('does in the rest of the page what it always does', async () => {
    await stage({ clickToDial: 'links' });
    here = page('<button>Other</button>');
    const presses: KeyboardEvent[] = [];
    const button = here.box.querySelector('button') as HTMLButtonElement;
    button.addEventListener('keydown', (press) => presses.push(press));
    button.focus();
    await holdEnter();
    expect(presses.length).to.be.above(0);
    expect(presses.filter(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([]);
  });
});
