import { expect } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { edit, padStage, paste, pictured, put } from './pad-stage.js';
import { button, clear, field } from './stage.js';

type Edit = 'type' | 'back' | 'delete' | 'paste' | 'cut' | 'key' | 'erase';

/**
 * What stands in the field, what is done, and what stands there then. `|` is the caret, `[…]` a selection; `key` is a
 * key of the pad, `erase` its "Delete digit". Several characters are typed one by one; a number with `back` or `delete`
 * is how often.
 */
type Row = readonly [before: string, edit: Edit, what: string | number, after: string];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  US: [
    ['|', 'type', '6', '6|'],
    ['|', 'type', '6081234567', '(608) 123-4567|'],
    ['|', 'type', '16081234567', '1 (608) 123-4567|'],
    ['|', 'type', '+16081234567', '+1 608 123 4567|'],
    ['|', 'type', '+4930123456', '+49 30 123456|'],
    ['|', 'type', '0114930123456', '011 49 30 123456|'],
    ['(608) 123-4567|', 'type', '8', '60812345678|'],
    ['60812345678|', 'back', 1, '(608) 123-4567|'],
    ['(608) |123-4567', 'type', '9', '6089|1234567'],
    ['(608) |123-456', 'type', '9', '(608) 9|12-3456'],
    ['|(608) 123-456', 'type', '5', '(5|60) 812-3456'],
    ['(|608) 123-456', 'type', '5', '(5|60) 812-3456'],
    ['|6081234567', 'type', '+1', '+1| 608 123 4567'],
    ['(608) 123|-456', 'type', ' ', '(608) 123|-456'],
    ['(608) 123|-456', 'type', '-', '(608) 123|-456'],
    ['(608) 123-4|567', 'back', 1, '(608) 123|-567'],
    ['(608) 123-|4567', 'back', 1, '(608) 12|4-567'],
    ['(608)| 123-4567', 'back', 1, '(60|1) 234-567'],
    ['(608) |123-4567', 'back', 2, '(6|12) 345-67'],
    ['(608) 123-4567|', 'back', 10, '|'],
    ['(|608) 123-4567', 'delete', 1, '|081234567'],
    ['|(608) 123-4567', 'delete', 1, '|081234567'],
    ['(608|) 123-4567', 'delete', 1, '(608) |234-567'],
    ['(608)| 123-4567', 'delete', 2, '(608) |345-67'],
    ['(608) 123|-4567', 'delete', 1, '(608) 123-|567'],
    ['|(608) 123-4567', 'delete', 10, '|'],
    ['(608) [123]-4567', 'type', '9', '(608) 9|45-67'],
    ['[(608) 123-4567]', 'type', '7', '7|'],
    ['(60[8) 1]23-4567', 'back', 1, '(60|2) 345-67'],
    ['(60[8) 1]23-4567', 'delete', 1, '(60|2) 345-67'],
    ['(608) [123]-4567', 'cut', '', '(608|) 456-7'],
    ['(60[8) 12]3-4567', 'cut', '', '(60|3) 456-7'],
    ['|', 'paste', '+1 (608) 123-4567', '+1 608 123 4567|'],
    ['608|', 'paste', '123-4567', '(608) 123-4567|'],
    ['(608) |4567', 'paste', '123', '(608) 123|-4567'],
    ['[(608) 123-4567]', 'paste', '212.555.0100', '(212) 555-0100|'],
    ['(608) 123-[4567]', 'paste', '٠١٠٠', '(608) 123-0100|'],
    ['(608) 123-4|56', 'key', '0', '(608) 123-40|56'],
    ['(608) 1[23-4]567', 'key', '0', '(608) 10|5-67'],
    ['(608) 123-|4567', 'erase', '', '(608) 12|4-567'],
    ['(60[8) 123]-4567', 'erase', '', '(60|4) 567'],
    ['|(608) 123-4567', 'erase', '', '|(608) 123-4567'],
    // An extension stays as it was typed.
    ['(608) 123-4567|', 'type', ' x12', '(608) 123-4567x12|'],
    ['6081234567|', 'type', 'x 12', '(608) 123-4567x 12|'],
    ['(608) 123-4567 x1|2', 'type', '9', '(608) 123-4567 x19|2'],
    ['(608) 123-4567 x12|', 'back', 1, '(608) 123-4567 x1|'],
    ['(608) 123-4567| x12', 'back', 1, '(608) 123-456| x12'],
    ['(608|) 123-4567 x12', 'back', 1, '(60|1) 234-567 x12'],
    ['(608) 123-|4567 x12', 'delete', 1, '(608) 123-|567 x12'],
    ['(608) |123-456 x12', 'type', '9', '(608) 9|12-3456 x12'],
    ['(608) 123-4567 [x12]', 'type', '8', '60812345678|'],
    ['|', 'paste', '608-123-4567 ext. 12', '(608) 123-4567 ext. 12|'],
    // What is no number is left alone.
    ['1-800-FLOW|', 'type', 'ERS', '1-800-FLOWERS|'],
    ['*7|', 'type', '2', '*72|'],
    ['#3|1#', 'back', 1, '#|1#'],
  ],
  GB: [
    ['|', 'type', '02079460958', '020 7946 0958|'],
    ['020 7946| 0958', 'back', 1, '020 794|0 958'],
    ['020 |7946 0958', 'delete', 1, '020 |9460 958'],
    ['|2079460958', 'type', '0', '0|20 7946 0958'],
    ['+44 20 7946 |0958', 'type', '1', '+44 2079461|0958'],
  ],
  DE: [
    ['|', 'type', '030123456', '030 123456|'],
    ['030| 123456', 'delete', 1, '030 |23456'],
    ['030 123|456', 'key', '9', '030 1239|456'],
    ['|030 123456', 'paste', '0049 ', '00 49| 030 123456'],
    ['|', 'paste', '+49 (0) 30 / 12 34 56', '+49 030 123456|'],
  ],
  BR: [
    ['|', 'type', '11987654321', '(11) 98765-4321|'],
    ['(11) 98765|-4321', 'back', 1, '(11) 9876|4-321'],
    ['([11]) 98765-4321', 'type', '21', '(21|) 98765-4321'],
  ],
  JP: [
    ['|', 'type', '0312345678', '03-1234-5678|'],
    ['03-|1234-5678', 'back', 1, '0|123-45-678'],
    ['|', 'paste', '０３－１２３４－５６７８', '03-1234-5678|'],
    ['03-1234|-5678', 'delete', 1, '03-1234-|678'],
  ],
  AE: [
    ['|', 'type', '0501234567', '050 123 4567|'],
    ['|', 'paste', '\u200f٠٥٠ ١٢٣ ٤٥٦٧\u200f', '050 123 4567|'],
    ['050 [123] 4567', 'type', '9', '050 9|45 67'],
    ['050 123 |4567', 'paste', '۸', '0501238|4567'],
  ],
};

async function perform(dialer: Five9Dialer, kind: Edit, what: string | number): Promise<void> {
  const input = field(dialer);
  if (kind === 'type') for (const character of String(what)) edit(input, 'insertText', character);
  if (kind === 'back') for (let times = 0; times < Number(what); times++) edit(input, 'delete');
  if (kind === 'delete') for (let times = 0; times < Number(what); times++) edit(input, 'forwardDelete');
  // What is cut goes as what is deleted does; the clipboard is not the page's to fill.
  if (kind === 'cut') edit(input, 'delete');
  if (kind === 'paste') paste(input, String(what));
  if (kind === 'key') button(dialer, 'dial-pad', String(what)).click();
  if (kind === 'erase') button(dialer, 'dial-pad', 'Delete digit').click();
}

describe('the caret in the number field', () => {
  afterEach(clear);

  for (const [country, rows] of Object.entries(CASES)) {
    for (const [before, kind, what, after] of rows) {
      it(`${country}: ${before}, ${kind} ${what}, is ${after}`, async () => {
        const { dialer } = await padStage({ defaultCountry: country });
        await put(dialer, before);
        await perform(dialer, kind, what);
        expect(pictured(dialer)).to.equal(after);
        expect(dialer.number).to.equal(field(dialer).value);
      });
    }
  }
});
