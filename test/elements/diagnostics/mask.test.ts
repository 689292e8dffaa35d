import { expect } from '@open-wc/testing';
import { mask } from '../../../src/elements/diagnostics/mask.js';

type Row = readonly [text: string, shown: string];

/** What people, pages and the wire write numbers like. */
const NUMBERS: readonly Row[] = [
  ['6081234567', '••••••4567'],
  ['+1 608 123 4567', '+• ••• ••• 4567'],
  ['(608) 123-4567', '(•••) •••-4567'],
  ['+44.20.7946.0018', '+••.••.••••.0018'],
  ['+49 (0) 171 / 234 56 78', '+•• (•) ••• / ••• 56 78'],
  ['{"data":"6081234567"}', '{"data":"••••••4567"}'],
  ['{"data": 6081234567}', '{"data": ••••••4567}'],
  ['call 608-123-4567 or 608-765-4321', 'call •••-•••-4567 or •••-•••-4321'],
  ['"code": "367541"', '"code": "••7541"'],
  ['12345', '•2345'],
  ['ext. 54321', 'ext. •4321'],
  ['0171-23-45678', '••••-••-•5678'],
  ['6081-23-4567', '••••-••-4567'],
  ['2024-03-21-5558', '••••-••-••-5558'],
  ['608 2024-03-21', '••• ••••-03-21'],
  ['+2024-10-12', '+••••-10-12'],
  ['2024-13-21', '••••-13-21'],
  ['+1‑608‑123‑4567', '+•‑•••‑•••‑4567'],
  ['608–123–4567', '•••–•••–4567'],
  ['608—123—4567', '•••—•••—4567'],
  ['608\u00a0123\u202f4567', '•••\u00a0•••\u202f4567'],
  ['608•123•4567', '••••••••4567'],
  ['608·123·4567', '•••·•••·4567'],
  ['608_123_4567', '•••_•••_4567'],
  ['608,123,4567', '•••,•••,4567'],
  ['608\u200b123\u200b4567', '•••\u200b•••\u200b4567'],
  ['608  -  123  -  4567', '•••  -  •••  -  4567'],
  ['٦٠٨١٢٣٤٥٦٧', '••••••٤٥٦٧'],
  ['６０８１２３４５６７', '••••••４５６７'],
  ['+९१ ९८ ७६५४ ३२१०', '+•• •• •••• ३२१०'],
  ['𝟨𝟢𝟪𝟣𝟤𝟥𝟦𝟧𝟨𝟩', '••••••𝟦𝟧𝟨𝟩'],
  ['x6081234567', 'x••••••4567'],
  ['tel6081234567ext', 'tel••••••4567ext'],
  ['é6081234567', 'é••••••4567'],
  ['tel:+16081234567;ext=89', 'tel:+•••••••4567;ext=89'],
  ['tel:608%20123%204567', 'tel:•••%•••••%••4567'],
  [String.raw`{"data":"608\u2011123\u20114567"}`, '{"data":"•••‑•••‑4567"}'],
  [String.raw`{"data":"\u0036\u0030\u0038\u0031\u0032\u0033\u0034\u0035\u0036\u0037"}`, '{"data":"••••••4567"}'],
  [String.raw`{\"data\":\"608\\u2011123\\u20114567\"}`, String.raw`{\"data\":\"•••\‑•••\‑4567\"}`],
  [String.raw`{"note":"608\n123\n4567"}`, String.raw`{"note":"•••\n•••\n4567"}`],
  [String.raw`{\"data\":\"6081234567\"}`, String.raw`{\"data\":\"••••••4567\"}`],
  ['"sometimes": 6081234567', '"sometimes": ••••••4567'],
  ['"timeline": 4915112345678', '"timeline": •••••••••5678'],
  ['"lastContactTime": "1608123456789"', '"lastContactTime": "•••••••••6789"'],
  ['"startTime": 4915112345678', '"startTime": •••••••••5678'],
  ['"startTime": 17100000000001', '"startTime": ••••••••••0001'],
  ['DD80226271414A229947131A92EE86C', 'DD•••••••1414A•••••7131A92EE86C'],
  ['192.168.10.20', '•••.•••.10.20'],
];

/** What is no number, and without which a log is of little use. */
const LEGIBLE: readonly string[] = [
  '2024-03-21T07:19:55.558Z',
  '2024-03-21T07:19:55.5580000+01:00',
  '2024-03-21 07:19:55.558',
  '2024-03-21',
  '"startTime": 1710000000000',
  '"startTimestamp":1710000000000',
  '"stateChangeTime": "1710000000000"',
  String.raw`{\"startTime\":1710000000000}`,
  '"DD80226271414A229947131A92EE86C3"',
  '"dd80226271414a229947131a92ee86c3"',
  '"agentExtension": "0018"',
  'state 0',
  '1234',
  'call state "RINGING_ON_OTHER_SIDE"',
  '',
];

describe('what is masked in the diagnostics', () => {
  for (const [text, shown] of NUMBERS) {
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () => expect(mask(text)).to.equal(shown));
  }

  for (const text of LEGIBLE) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(mask(text)).to.equal(text));
  }

  for (const text of ['608&nbsp;123&nbsp;4567', '608<br>123<br />4567', '608&#160;123&#xA0;4567']) {
    it(`leaves no more than four digits of a number in rich text: ${text}`, () => {
      expect(mask(text).match(/\d/g)?.join('')).to.match(/^\d{0,4}$/);
    });
  }

  const LONG: readonly (readonly [what: string, text: string])[] = [
    ['digits and blanks', '1 '.repeat(100_000)],
    ['fields that are called time', '"time'.repeat(20_000)],
    ['escapes', '1\\n'.repeat(50_000)],
    ['backslashes', '1' + '\\'.repeat(100_000)],
    ['short numbers', '1234a'.repeat(40_000)],
    ['letters of a hexadecimal id', 'a'.repeat(200_000)],
  ];
  for (const [what, text] of LONG) {
    it(`is found among many ${what} in no time`, () => {
      const start = performance.now();
      mask(text);
      expect(performance.now() - start).to.be.below(1_000);
    });
  }
});
