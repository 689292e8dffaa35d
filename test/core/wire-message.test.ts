import { expect } from '@open-wc/testing';
import type { DialerSettings } from '../../src/core/public.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { openReadyDesk, startDial } from './desk.js';

describe('the one message that is sent', () => {
  it('has exactly four keys, and the number as a text', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, '(608) 123-4567', { record: { recordId: '003xx' } });
    const expected = { channel: 'Five9', data: '6081234567', topic: 'InboundCall', subtopic: 'SetMakeCall' };
    expect(await desk.sent()).to.deep.equal([expected]);
  });

  for (const wireFormat of [undefined, 'object', 'xml']) {
    it(`is an object where the format is ${wireFormat}`, async () => {
      const desk = await openReadyDesk({ ...(wireFormat && { wireFormat }) });
      void startDial(desk, SAMPLE_NUMBER);
      expect(await desk.sent()).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    });
  }

  it('is the JSON text of the same where that is asked for', async () => {
    const desk = await openReadyDesk({ wireFormat: 'json' });
    void startDial(desk, SAMPLE_NUMBER);
    const [text] = await desk.sent();
    expect(text).to.be.a('string');
    expect(JSON.parse(text as string)).to.deep.equal(makeCallRequest(SAMPLE_NUMBER));
  });

  it('is noted as it was sent, once', async () => {
    const desk = await openReadyDesk({ wireFormat: 'json' });
    const before = Date.now();
    void startDial(desk, SAMPLE_NUMBER);
    const [note, ...more] = desk.told('message');
    expect(more).to.deep.equal([]);
    expect(note).to.deep.include({ direction: 'sent', verdict: 'sent', detail: '' });
    expect(note?.message).to.equal((await desk.sent())[0]);
    expect(note?.at).to.be.within(before, Date.now());
  });
});

const NUMBERS: readonly [entered: string, settings: DialerSettings, data: string][] = [
  ['6081234567', {}, '6081234567'],
  ['(608) 123-4567', {}, '6081234567'],
  ['+1 608 123 4567', {}, '6081234567'],
  ['+1 416 555 0132', {}, '4165550132'],
  ['+44 20 7946 0018', {}, '+442079460018'],
  ['020 7946 0018', { defaultCountry: 'GB' }, '02079460018'],
  ['+44 20 7946 0018', { defaultCountry: 'GB' }, '02079460018'],
  ['+1 608 123 4567', { defaultCountry: 'GB' }, '+16081234567'],
  ['(608) 123-4567', { numberFormat: 'e164' }, '+16081234567'],
  ['020 7946 0018', { numberFormat: 'e164', defaultCountry: 'GB' }, '+442079460018'],
  ['(608) 123-4567', { numberFormat: 'as-entered' }, '6081234567'],
  ['+1 (608) 123-4567', { numberFormat: 'as-entered' }, '+16081234567'],
  ['(608) 123-4567', { numberFormat: 'no such format' }, '6081234567'],
  ['4567', { numberCheck: 'any' }, '4567'],
  ['*98', { numberCheck: 'any' }, '*98'],
  ['(608) 123-4567', { numberCheck: 'any', numberFormat: 'e164' }, '+16081234567'],
];

describe('what is sent for a number', () => {
  for (const [entered, settings, data] of NUMBERS) {
    it(`is ${data} for "${entered}" ${JSON.stringify(settings)}`, async () => {
      const desk = await openReadyDesk(settings);
      void startDial(desk, entered);
      expect(await desk.sent()).to.deep.equal([makeCallRequest(data)]);
      expect(desk.told('dial-request')[0]?.request).to.deep.include({ number: data, entered });
      expect(desk.dialer.call?.number).to.equal(data);
    });
  }

  it('follows the settings as they are when it is dialled', async () => {
    const desk = await openReadyDesk();
    desk.settings.numberFormat = 'e164';
    desk.settings.wireFormat = 'json';
    void startDial(desk, SAMPLE_NUMBER);
    expect(await desk.sent()).to.deep.equal([JSON.stringify(makeCallRequest('+16081234567'))]);
  });

  for (const numberFormat of ['national', 'e164', 'as-entered']) {
    it(`never has the extension in it, which stays with the call: ${numberFormat}`, async () => {
      const desk = await openReadyDesk({ numberFormat });
      void startDial(desk, '608-123-4567 ext. 89');
      const [message] = (await desk.sent()) as [{ data: string }];
      expect(message.data).to.match(/6081234567$/);
      expect(desk.dialer.call?.extension).to.equal('89');
    });
  }
});
