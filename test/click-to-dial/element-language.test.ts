import { expect, waitUntil } from '@open-wc/testing';
import { Five9ClickToDial, registerWords } from '../../src/index.js';
import { clear, shown, stage } from '../elements/stage.js';
import { loaded, page, threeDeep, settled, type Page } from './page.js';

let here: Page;

const NUMBER = '<five9-click-to-dial value="6081234567"></five9-click-to-dial>';
const html = document.documentElement;

const tag = (root: ParentNode = here.box): Five9ClickToDial => root.querySelector('five9-click-to-dial')!;
const reasonOf = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('[role=tooltip]');

/** Waits until an element gives this reason, which is what a user sees of a language. */
async function says(reason: string, element = tag()): Promise<void> {
  await waitUntil(
    () => reasonOf(element)?.textContent === reason,
    `“${reasonOf(element)?.textContent}” is no “${reason}”`,
  );
}

describe('the language of a <five9-click-to-dial> in a page without a dialer', () => {
  before(loaded);
  afterEach(async () => {
    html.removeAttribute('lang');
    here.leave();
    await clear();
  });

  const PAGES: readonly (readonly [where: string, page: string, reason: string])[] = [
    ['around it', `<p lang="de-AT">${NUMBER}</p>`, 'Auf dieser Seite gibt es keinen Dialer.'],
    ['on itself', NUMBER.replace('value', 'lang="de" value'), 'Auf dieser Seite gibt es keinen Dialer.'],
    ['the nearer of two', `<p lang="de"><b lang="en">${NUMBER}</b></p>`, 'There is no dialer in this page.'],
    ['that we have no words for', `<p lang="zh">${NUMBER}</p>`, 'There is no dialer in this page.'],
    [
      'without a number',
      '<p lang="de"><five9-click-to-dial></five9-click-to-dial></p>',
      'Hier steht keine Telefonnummer.',
    ],
    [
      'switched off',
      `<p lang="de">${NUMBER.replace('value', 'disabled value')}</p>`,
      'Anrufe an diese Nummer sind abgeschaltet.',
    ],
  ];
  for (const [where, content, reason] of PAGES) {
    it(`is that of the nearest lang: ${where}`, async () => {
      html.lang = 'ja';
      here = page(content);
      await says(reason);
    });
  }

  it('is that of the nearest lang through shadow roots, and runs its way', async () => {
    here = page('<div lang="ar"></div>');
    const root = threeDeep(here.box.firstElementChild!, NUMBER);
    await waitUntil(() => reasonOf(tag(root))?.lang === 'ar');
    expect(reasonOf(tag(root))?.dir).to.equal('rtl');
  });

  it('is spoken when it is pressed', async () => {
    here = page(`<p lang="de">${NUMBER}</p>`);
    await says('Auf dieser Seite gibt es keinen Dialer.');
    tag().shadowRoot?.querySelector('button')?.click();
    await settled(tag());
    const alert = tag().shadowRoot?.querySelector<HTMLElement>('[role=alert]');
    expect([alert?.textContent, alert?.lang]).to.deep.equal(['Auf dieser Seite gibt es keinen Dialer.', 'de']);
  });

  it('follows the page, and words of its own', async () => {
    here = page(`<p lang="de">${NUMBER}</p>`);
    await says('Auf dieser Seite gibt es keinen Dialer.');
    here.box.querySelector('p')!.lang = 'nl-BE';
    await says('There is no dialer in this page.');
    await registerWords('nl', { 'no-dialer': 'Hier is geen telefoon.' });
    await says('Hier is geen telefoon.');
  });

  it('is that of the dialer once there is one, and the page’s again when it goes', async () => {
    here = page(`<p lang="de">${NUMBER.replace('value', 'disabled value')}</p>`);
    await says('Anrufe an diese Nummer sind abgeschaltet.');
    const { dialer } = await stage({ lang: 'en' });
    await shown(dialer);
    await says('Calling this number is switched off.');
    dialer.remove();
    await says('Anrufe an diese Nummer sind abgeschaltet.');
  });

  it('comes once for a thousand of them', async () => {
    let updates = 0;
    const { requestUpdate } = Five9ClickToDial.prototype;
    Five9ClickToDial.prototype.requestUpdate = function (...change) {
      updates++;
      requestUpdate.apply(this, change);
    };
    // A language that no test before this one has brought.
    here = page(`<p lang="fr">${NUMBER.repeat(1_000)}</p>`);
    await waitUntil(() => reasonOf(here.box.querySelector('p')!.lastElementChild!)?.lang === 'fr', '', {
      timeout: 10_000,
    });
    Five9ClickToDial.prototype.requestUpdate = requestUpdate;
    expect(updates).to.be.below(20_000);
  });
});
