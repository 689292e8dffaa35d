import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { clear, stage, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

let here: Page;

/** What a page does with a click on its way up, and how many dials come of it. */
const HANDLERS: readonly (readonly [what: string, handle: (click: Event) => void, dials: number])[] = [
  ['lets it go', () => undefined, 1],
  ['stops it', (click) => click.stopPropagation(), 1],
  ['stops it at once', (click) => click.stopImmediatePropagation(), 1],
  [
    'stops it twice',
    (click) => {
      click.stopPropagation();
      click.stopPropagation();
    },
    1,
  ],
  [
    'stops and prevents it',
    (click) => {
      click.stopPropagation();
      click.preventDefault();
    },
    0,
  ],
  ['prevents it', (click) => click.preventDefault(), 0],
];

describe('a click on a telephone link in something that can be clicked too', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  for (const [index, [what, handle, dials]] of HANDLERS.entries()) {
    it(`is a dial, unless the page takes it for itself: it ${what}`, async () => {
      await stage({ clickToDial: 'links' });
      here = page('<div><a href="tel:+16081234567">Call Allison</a></div>');
      // Elsewhere each time, or an engine would count them as the clicks of one row.
      here.box.style.marginInlineStart = `${String(80 * index)}px`;
      const link = here.box.querySelector('a') as HTMLAnchorElement;
      const clicks: Event[] = [];
      link.addEventListener('click', (click) => clicks.push(click));
      link.parentElement?.addEventListener('click', handle);
      link.scrollIntoView();
      const { x, y } = link.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 4, Math.ceil(y) + 4] });
      await task();
      expect(here.requests).to.have.lengthOf(dials);
      expect(clicks.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true]);
    });
  }

  it('is a dial where a script has made it, before the script goes on', async () => {
    await stage({ clickToDial: 'links' });
    here = page('<div><a href="tel:+16081234567">Call Allison</a></div>');
    here.box.firstElementChild?.addEventListener('click', (click) => click.stopPropagation());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(here.box.querySelector('a')?.dispatchEvent(click)).to.equal(false);
    expect(here.requests).to.have.lengthOf(1);
  });

  it('is forgotten where it ends without a word', async () => {
    await stage({ clickToDial: 'links' });
    here = page('<div><a href="tel:+16081234567">Call Allison</a></div><button>Other</button>');
    const quiet = (click: Event): void => {
      Event.prototype.stopPropagation.call(click);
      click.preventDefault();
    };
    here.box.firstElementChild?.addEventListener('click', quiet);
    here.box.querySelector('a')?.click();
    here.box.querySelector('button')?.click();
    await task();
    expect(here.requests).to.deep.equal([]);
  });
});
