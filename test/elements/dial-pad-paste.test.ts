import { expect, waitUntil } from '@open-wc/testing';
import { edit, padStage, paste, pictured, put, hasFocus } from './pad-stage.js';
import { button, clear, field, shown, text } from './stage.js';

interface Pasted {
  /** What stands in the field then, the caret after it. */
  readonly shows: string;
  /** What is dialled. */
  readonly sends: string;
  readonly country?: string;
}

const PASTED: Readonly<Record<string, Pasted>> = {
  '608.123.4567': { shows: '(608) 123-4567', sends: '6081234567' },
  '+1 (608) 123-4567': { shows: '+1 608 123 4567', sends: '6081234567' },
  'tel:+1-608-123-4567': { shows: '+1 608 123 4567', sends: '6081234567' },
  'tel:+49-30-123456;ext=12': { shows: '+49 30 123456 x12', sends: '+4930123456' },
  '608-123-4567 ext. 12': { shows: '(608) 123-4567 ext. 12', sends: '6081234567' },
  '608-123-4567x12': { shows: '(608) 123-4567x12', sends: '6081234567' },
  '608-123-4567 доб. 12': { shows: '(608) 123-4567 доб. 12', sends: '6081234567' },
  '1-800-FLOWERS': { shows: '1-800-FLOWERS', sends: '8003569377' },
  '０３－１２３４－５６７８': { shows: '03-1234-5678', sends: '0312345678', country: 'JP' },
  '\u200f٠٥٠ ١٢٣ ٤٥٦٧': { shows: '050 123 4567', sends: '0501234567', country: 'AE' },
  '۰۵۰۱۲۳۴۵۶۷': { shows: '050 123 4567', sends: '0501234567', country: 'AE' },
  '\u2066+1 608 123 4567\u2069': { shows: '+1 608 123 4567', sends: '6081234567' },
  '608\u200b123\u20604567': { shows: '(608) 123-4567', sends: '6081234567' },
  '608\u00a0123\u202f4567': { shows: '(608) 123-4567', sends: '6081234567' },
  ' 608 123\r\n4567\n': { shows: '(608) 123-4567', sends: '6081234567' },
  'Tel.: +49 30 123456': { shows: '+49 30 123456', sends: '+4930123456' },
  'Allison\nTel. +49 (0)30 123456\nBerlin': { shows: '+49 030 123456', sends: '+4930123456' },
};

/** What is not plain stays to be seen, and is not dialled. */
const UNCLEAR = [
  '608-123-4567 or 608-123-4568',
  '608-123-4567 / 608-123-4568',
  'Room 12, call 608-123-4567',
  'Allison Smith',
  '1-800-MATTRESS',
];

describe('a number that is pasted', () => {
  afterEach(clear);

  for (const [pasted, { shows, sends, country = 'US' }] of Object.entries(PASTED)) {
    it(`is shown and dialled: ${pasted}`, async () => {
      const { dialer, sent } = await padStage({ defaultCountry: country });
      await put(dialer, '|');
      expect(paste(field(dialer), pasted).defaultPrevented).to.equal(true);
      expect(pictured(dialer)).to.equal(`${shows}|`);
      button(dialer, 'dial-pad', 'Call').click();
      await waitUntil(() => sent.length > 0);
      expect(sent).to.have.nested.property('[0].data', sends);
    });
  }

  for (const pasted of UNCLEAR) {
    it(`stays as it was pasted where it is not plain, with a problem when it is dialled: ${pasted}`, async () => {
      const { dialer, sent } = await padStage();
      await put(dialer, '|');
      paste(field(dialer), pasted);
      expect(field(dialer).value).to.equal(pasted);
      button(dialer, 'dial-pad', 'Call').click();
      await shown(dialer);
      expect(text(dialer, 'dial-pad')).to.contain(`“${pasted}” is not a phone number that can be called.`);
      expect(field(dialer).value).to.equal(pasted);
      expect(sent).to.deep.equal([]);
    });
  }

  it('comes in place of the selection, and can be undone', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) [123]-4567');
    paste(field(dialer), 'Tel.: 999');
    expect(pictured(dialer)).to.equal('(608) 999|-4567');
  });

  it('goes into the field from a key that has the focus', async () => {
    const { dialer } = await padStage();
    const key = button(dialer, 'dial-pad', '5');
    key.focus();
    paste(key, 'Tel.: +49 30 123456');
    expect(field(dialer).value).to.equal('+49 30 123456');
    expect(hasFocus(key)).to.equal(true);
  });
});

describe('a text that is dropped into the field', () => {
  afterEach(clear);

  /** The browser puts it where the pointer is, and has it selected. */
  function drop(input: HTMLInputElement, at: number, dropped: string): void {
    const init = { inputType: 'insertFromDrop', data: dropped, bubbles: true };
    input.dispatchEvent(new InputEvent('beforeinput', { ...init, cancelable: true }));
    input.setRangeText(dropped, at, at, 'select');
    input.dispatchEvent(new InputEvent('input', init));
  }

  const DROPPED: readonly (readonly [before: string, at: number, dropped: string, after: string])[] = [
    ['|', 0, '+1 (608) 123-4567', '+1 608 123 4567|'],
    ['|', 0, 'Tel.: +49 30 123456', '+49 30 123456|'],
    ['|', 0, 'tel:+16081234567;ext=12', '+1 608 123 4567 x12|'],
    ['(608) 4567|', 6, '123', '(608) 123|-4567'],
    ['(608) 111|', 7, '11', '(608) 111|-11'],
    ['|', 0, 'Allison Smith', 'Allison Smith|'],
  ];
  for (const [before, at, dropped, after] of DROPPED) {
    it(`is read as pasted text is: ${dropped} into ${before}`, async () => {
      const { dialer } = await padStage();
      await put(dialer, before);
      drop(field(dialer), at, dropped);
      expect(pictured(dialer)).to.equal(after);
      expect(dialer.number).to.equal(field(dialer).value);
    });
  }

  it('is not lost on its way within the field', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) [123]-4567');
    const input = field(dialer);
    const init = { inputType: 'deleteByDrag', bubbles: true };
    input.dispatchEvent(new InputEvent('beforeinput', { ...init, cancelable: true }));
    input.setRangeText('', 6, 9, 'end');
    input.dispatchEvent(new InputEvent('input', init));
    // As the browser left it, or the place where it goes would not be where the pointer is.
    expect(input.value).to.equal('(608) -4567');
    drop(input, 11, '123');
    expect(pictured(dialer)).to.equal('(608) 456-7123|');
    edit(input, 'insertText', '9');
    expect(dialer.number).to.equal('60845671239');
  });
});
