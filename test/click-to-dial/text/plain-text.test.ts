import { expect } from '@open-wc/testing';
import { crossOut } from '../../../src/click-to-dial/text/not-numbers.js';
import { plainText } from '../../../src/click-to-dial/text/plain-text.js';

describe('a text in plain characters', () => {
  const PLAIN: readonly (readonly [what: string, text: string, plain: string])[] = [
    ['plain text', 'Call +1 (608) 555-0123', 'Call +1 (608) 555-0123'],
    ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Hindi digits', '०१२३४५६७८९', '0123456789'],
    ['Bengali digits', '০১২৩৪৫৬৭৮৯', '0123456789'],
    ['Tamil digits', '௦௧௨௩௪௫௬௭௮௯', '0123456789'],
    ['Limbu digits', '᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏', '0123456789'],
    ['Thai digits', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['full-width characters', '＋１（６０８）５５５－０１２３ｘ', '+1(608)555-0123x'],
    ['dashes', '1‐2‑3‒4–5—6−7ー8', '1-2-3-4-5-6-7-8'],
    ['dots', '1·2•3・4', '1.2.3.4'],
    ['spaces', '1\u00a02\u20093\u202f4\u30005\ufeff6', '1 2 3 4 5\u00ad6'],
    ['characters without a width', '1\u00ad2\u200b3\u200e4\u20605', '1\u00ad2\u00ad3\u00ad4\u00ad5'],
    ['other letters', 'Tél. доб. 電話 ☎ ½', 'Tél. доб. 電話 ☎ ½'],
    ['characters of two units', '📞 𝟙 \ud83d', '📞 𝟙 \ud83d'],
    ['line ends', 'a\r\n\tb', 'a\r\n\tb'],
  ];
  for (const [what, text, plain] of PLAIN) {
    it(`is as long as it was: ${what}`, () => {
      expect(plainText(text)).to.equal(plain);
      expect(plainText(text)).to.have.length(text.length);
    });
  }
});

describe('what has a shape of its own', () => {
  const CROSSED_OUT: readonly (readonly [text: string, rest: string])[] = [
    ['on 2024-03-18 at', 'on XXXXXXXXXX at'],
    ['18.3.24', 'XXXXXXX'],
    ['18. 03. 2024', 'XXXXXXXXXXXX'],
    ['18/03/2024-20/03/2024', 'XXXXXXXXXXXXXXXXXXXXX'],
    ['1999-2024', 'XXXXXXXXX'],
    ['2023/2024', 'XXXXXXXXX'],
    ['10:30:45', 'XXXXXXXX'],
    ['0800 - 1715', 'XXXXXXXXXXX'],
    ['24/7', 'XXXX'],
    ['DE89 3704 0044 0532 0130 00', 'XXXXXXXXXXXXXXXXXXXXXXXXXXX'],
    ['4111-1111-1111-1111', 'XXXXXXXXXXXXXXXXXXX'],
    ['3782 822463 10005', 'XXXXXXXXXXXXXXXXX'],
    ['0 36000 29145 2', 'XXXXXXXXXXXXXXX'],
  ];
  for (const [text, rest] of CROSSED_OUT) {
    it(`is crossed out: ${text}`, () => {
      expect(crossOut(text)).to.equal(rest);
    });
  }

  for (const text of [
    '01.02.03.04.05',
    '06-12-34-56-78',
    '+49 30 18.03.24.5',
    '0812-3456-7890',
    '0171/1234567',
    '30/123-4567',
    '12 34 56 78',
    '608-555-0123',
    '1800 1715',
  ]) {
    it(`is not what a number may look like: ${text}`, () => {
      expect(crossOut(text)).to.equal(text);
    });
  }
});
