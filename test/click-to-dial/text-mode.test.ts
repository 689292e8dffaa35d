import { expect, waitUntil } from '@open-wc/testing';
import { clear, shown, stage, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

let here: Page;

const PROSE = '<p data-record-id="003xx">Call 608-123-4567 ext. 12 before 2024-03-21.</p>';

const links = (): HTMLAnchorElement[] => [...here.box.querySelectorAll('a')];
const linked = (): Promise<void> => waitUntil(() => links().length > 0, 'a number becomes a link', { timeout: 5_000 });

describe('click-to-dial in text', () => {
  before(loaded);
  afterEach(async () => {
    await clear();
    here.leave();
  });

  it('makes a link of a number, which dials with its record and extension', async () => {
    const set = await stage({ clickToDial: 'text' });
    here = page(PROSE);
    await linked();
    expect(links().map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['608-123-4567 ext. 12', 'tel:+16081234567;ext=12'],
    ]);
    links()[0]?.click();
    expect(set.dialer.call).to.include({ number: '6081234567', extension: '12' });
    expect(set.dialer.call?.record).to.deep.equal({ recordId: '003xx' });
    expect(here.leftAlone).to.deep.equal([]);
  });

  it('is undone when it is switched off, and done anew when it is switched on', async () => {
    const set = await stage({ clickToDial: 'text' });
    here = page(PROSE);
    await linked();
    set.dialer.clickToDial = 'links';
    await shown(set.dialer);
    expect(here.box.innerHTML).to.equal(PROSE);
    set.dialer.clickToDial = 'text';
    await linked();
  });

  it('is undone when the dialer leaves the page', async () => {
    const set = await stage({ clickToDial: 'text' });
    here = page(PROSE);
    await linked();
    set.dialer.remove();
    expect(here.box.innerHTML).to.equal(PROSE);
  });

  it('never begins where it is switched off before it was loaded', async () => {
    const set = await stage({ clickToDial: 'text' });
    set.dialer.clickToDial = null;
    here = page(PROSE);
    await task(300);
    expect(here.box.innerHTML).to.equal(PROSE);
  });

  it('has no limit once the attribute of its scope is taken away', async () => {
    const set = await stage({ clickToDial: 'text', clickToDialScope: '.none' });
    set.dialer.setAttribute('click-to-dial-scope', '.none');
    set.dialer.removeAttribute('click-to-dial-scope');
    here = page(PROSE);
    await linked();
  });

  it('follows a change of its scope', async () => {
    const set = await stage({ clickToDial: 'text', clickToDialScope: '.none' });
    here = page(`<div class="some">${PROSE}</div>`);
    await task(300);
    expect(links()).to.deep.equal([]);
    set.dialer.clickToDialScope = '.some';
    await linked();
  });

  it('reads numbers by the dialer’s own country', async () => {
    for (const defaultCountry of ['GB', 'uk']) {
      const { dialer } = await stage({ clickToDial: 'text', defaultCountry });
      here = page('<p>Ring 020 7946 0958 today.</p>');
      await linked();
      expect(links()[0]?.getAttribute('href')).to.equal('tel:+442079460958');
      dialer.remove();
      here.leave();
    }
  });
});
