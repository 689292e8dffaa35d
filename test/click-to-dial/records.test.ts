import { expect } from '@open-wc/testing';
import type { DialRecord } from '../../src/index.js';
import { callMessage } from '../fixtures/messages.js';
import { clear, stage } from '../elements/stage.js';
import { loaded, page, threeDeep, type Page } from './page.js';

let here: Page;

describe('the record of a number', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  const LINK = '<a href="tel:+16081234567">x</a>';
  const RECORDS: readonly (readonly [what: string, html: string, record: DialRecord | undefined])[] = [
    ['none', LINK, undefined],
    [
      'of the link itself',
      '<a href="tel:1" data-record-id="003xx" data-record-name="Allison" data-object-type="Contact">x</a>',
      { recordId: '003xx', recordName: 'Allison', objectType: 'Contact' },
    ],
    ['params as JSON', `<a href="tel:1" data-params='{"a":[1]}'>x</a>`, { params: { a: [1] } }],
    [
      'params as text',
      '<a href="tel:1" data-params="accountSid=1, sourceId=2">x</a>',
      { params: 'accountSid=1, sourceId=2' },
    ],
    ['params that are bad JSON', '<a href="tel:1" data-params="{a">x</a>', { params: '{a' }],
    [
      'of the nearest around it',
      `<p data-record-id="far"><b data-record-name="near">${LINK}</b></p>`,
      { recordName: 'near' },
    ],
    ['empty, where it says so', `<p data-record-id="far"><b data-record-id="">${LINK}</b></p>`, { recordId: '' }],
  ];
  for (const [what, html, record] of RECORDS) {
    it(`is found: ${what}`, async () => {
      await stage({ clickToDial: '', numberCheck: 'any' });
      here = page(html);
      here.box.querySelector('a')?.click();
      expect(here.requests[0]?.record).to.deep.equal(record);
    });
  }

  it('is found through shadow roots', async () => {
    await stage({ clickToDial: '' });
    here = page('<div data-record-id="003xx"></div>');
    threeDeep(here.box.querySelector('div') as Element, LINK)
      .querySelector('a')
      ?.click();
    expect(here.requests[0]?.record).to.deep.equal({ recordId: '003xx' });
  });

  it('is found around the slot that the link is shown in', async () => {
    await stage({ clickToDial: '' });
    here = page(`<section data-record-id="far"><div>${LINK}</div></section>`);
    const card = here.box.querySelector('div')!;
    card.attachShadow({ mode: 'open' }).innerHTML = '<p data-record-id="003xx"><slot></slot></p>';
    card.querySelector('a')?.click();
    expect(here.requests[0]?.record).to.deep.equal({ recordId: '003xx' });
  });

  it('stays with the call in every later event', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<a href="tel:+16081234567" data-record-id="003xx">x</a>');
    const records: unknown[] = [];
    set.dialer.addEventListener('five9callchange', ({ call }) => records.push(call.record));
    here.box.querySelector('a')?.click();
    await set.say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    expect(records).to.deep.equal([{ recordId: '003xx' }, { recordId: '003xx' }, { recordId: '003xx' }]);
    expect(set.dialer.calls[0]?.record).to.deep.equal({ recordId: '003xx' });
  });
});
