import { expect } from '@open-wc/testing';
import type { DialRecord } from '../../src/core/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import type { LightningClick } from '../../src/salesforce/index.js';
import { task } from '../elements/stage.js';
import { answered, become, closeSoftphones, CONTACT, NUMBER, openSoftphone } from './desk.js';
import { OpenCtiDouble } from './opencti-double.js';

/** What a click brings, and what becomes of it: the number that is sent, and the call's record. */
const CLICKS: readonly [what: string, payload: unknown, sent: string, record: DialRecord | undefined][] = [
  ['a number, as documented', { number: 6081234567 }, NUMBER, undefined],
  ['a number with its country code', { number: 16081234567 }, NUMBER, undefined],
  ['a text', { number: '(608) 123-4567' }, NUMBER, undefined],
  ['a text with a plus', { number: '+16081234567' }, NUMBER, undefined],
  ['a text with a leading zero abroad', { number: '+44 020 7183 8750' }, '+442071838750', undefined],
  [
    'a record',
    { number: 6081234567, recordId: CONTACT, recordName: 'Allison', objectType: 'Contact' },
    NUMBER,
    { recordId: CONTACT, recordName: 'Allison', objectType: 'Contact' },
  ],
  [
    'parameters',
    { number: 6081234567, params: 'accountSid=xxx, sourceId=yyy' },
    NUMBER,
    { params: 'accountSid=xxx, sourceId=yyy' },
  ],
  [
    'a person account',
    { number: 6081234567, recordId: '001xx000003DGcr', contactId: CONTACT, personAccount: true },
    NUMBER,
    { recordId: '001xx000003DGcr', contactId: CONTACT } as DialRecord,
  ],
  [
    'fields of other types',
    { number: 6081234567, recordId: 7, recordName: null, objectType: {}, params: [], more: 'x' },
    NUMBER,
    undefined,
  ],
];

/** Payloads without a number that could be dialled. */
const NO_NUMBERS: readonly [what: string, payload: unknown][] = [
  ['no number', { recordId: CONTACT }],
  ['an empty number', { number: '' }],
  ['no number at all', { number: Number.NaN }],
  ['a number that was rounded', { number: 1e20 }],
  ['a negative number', { number: -6081234567 }],
  ['an object for a number', { number: { toString: () => NUMBER } }],
  ['a name', { number: '<img src=x onerror=alert(1)>' }],
];

describe('a click on a number in Lightning', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  for (const [what, payload, sent, record] of CLICKS) {
    it(`dials with ${what}`, async () => {
      const { dialer, salesforce, sent: posted } = await openSoftphone();
      const triggers: string[] = [];
      dialer.addEventListener('five9dialrequest', ({ trigger }) => triggers.push(trigger));
      expect(salesforce.click(payload)).to.equal(true);
      await answered();
      expect(posted.map((message) => (message as { data: string }).data)).to.deep.equal([sent]);
      expect(dialer.call?.record).to.deep.equal(record);
      expect(triggers).to.deep.equal(['click-to-dial']);
    });
  }

  for (const [what, payload] of NO_NUMBERS) {
    it(`is refused in the widget's words, in an open panel, with ${what}`, async () => {
      const { dialer, salesforce, sent } = await openSoftphone();
      const codes: string[] = [];
      dialer.addEventListener('five9dialrefused', ({ error }) => codes.push(error.code));
      salesforce.click(payload);
      await answered();
      expect(codes).to.deep.equal(['invalid-number']);
      expect(sent).to.deep.equal([]);
      expect(salesforce.isPanelVisible).to.equal(true);
    });
  }

  for (const payload of [undefined, null, 'text', 6081234567]) {
    it(`is none if it brings ${payload}`, async () => {
      const { dialer, salesforce } = await openSoftphone();
      const codes: string[] = [];
      dialer.addEventListener('five9dialrefused', ({ error }) => codes.push(error.code));
      salesforce.say(payload);
      await answered();
      expect(dialer.call).to.equal(null);
      expect(codes).to.deep.equal([]);
    });
  }

  it('can be handled by the page itself', async () => {
    const clicks: LightningClick[] = [];
    const { dialer, salesforce } = await openSoftphone({ clickToDial: (click) => clicks.push(click) });
    salesforce.click({ number: 6081234567, recordId: CONTACT });
    await answered();
    expect(clicks).to.deep.equal([{ number: NUMBER, record: { recordId: CONTACT } }]);
    expect(dialer.call).to.equal(null);
  });

  it('reports what the page itself throws, or rejects', async () => {
    const { salesforce, errors } = await openSoftphone({
      clickToDial: ({ number }) => {
        if (number === NUMBER) throw new Error('thrown');
        return Promise.reject(new Error('rejected'));
      },
    });
    salesforce.click({ number: 6081234567 });
    salesforce.click({ number: 6081234568 });
    await answered();
    expect(errors).to.deep.equal([
      { step: 'onClickToDial', errors: ['thrown'] },
      { step: 'onClickToDial', errors: ['rejected'] },
    ]);
  });

  it('is left alone where it is turned off', async () => {
    const { dialer, salesforce } = await openSoftphone({ clickToDial: false });
    await become(dialer, 'not-ready');
    expect(salesforce.listeners).to.equal(0);
    expect(salesforce.calls).to.deep.equal([]);
  });

  it('is not asked for again where the answer comes late', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', 'waits', 'waits');
    const { errors } = await openSoftphone({ responseTimeout: 0.03 }, salesforce);
    await task(50);
    salesforce.release();
    await task(50);
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    expect(salesforce.callsOf('enableClickToDial')).to.have.length(1);
    expect(errors).to.have.length(1);
  });

  it('waits for as long as a timer can where it may wait for ever', async () => {
    const { errors, salesforce } = await openSoftphone({ responseTimeout: Infinity });
    await answered();
    expect(errors).to.deep.equal([]);
    expect(salesforce.callsOf('enableClickToDial')).to.have.length(1);
  });

  it('keeps its panel shut where opening is left to the page', async () => {
    const { salesforce } = await openSoftphone({ openPanel: false });
    salesforce.click({ number: '' });
    await answered();
    expect(salesforce.isPanelVisible).to.equal(false);
  });

  it('dials once where two dialers are connected, by the last one, and by the first again when that is gone', async () => {
    const salesforce = new OpenCtiDouble();
    const first = await openSoftphone({}, salesforce);
    const second = await openSoftphone({}, salesforce);
    expect(salesforce.listeners).to.equal(1);
    salesforce.click({ number: 6081234567 });
    await answered();
    expect([first.sent.length, second.sent.length]).to.deep.equal([0, 1]);
    second.undo();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    salesforce.click({ number: 6081234567 });
    await answered();
    expect([first.sent.length, second.sent.length]).to.deep.equal([1, 1]);
  });

  it('is reported where Salesforce does not take the listener, and tried again by the next connection', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('onClickToDial', { throws: 'not in Lightning' });
    const { errors } = await openSoftphone({}, salesforce);
    expect(errors).to.deep.equal([{ step: 'onClickToDial', errors: ['not in Lightning'] }]);
    await openSoftphone({}, salesforce);
    expect(salesforce.listeners).to.equal(1);
  });
});
