import { expect } from '@open-wc/testing';
import { randomSource } from '../phone/random-source.js';
import { edit, padStage, paste, pictured, press, put } from './pad-stage.js';
import { button, clear, field } from './stage.js';

/** Printed with every failure; another one walks another way. */
const SEED = 20_260_303;
const EDITS = 900;
const COUNTRIES = ['US', 'GB', 'DE', 'BR', 'JP', 'AE'];
const PASTED = ['+44 20 7946 0958', '(608) 123', '٠٣٠', '０３', '+', '-', '00'];

/** What a person has put there: digits and a plus, in their order, and a caret among them. Written without our code. */
interface Model {
  readonly before: string;
  readonly after: string;
}

/** Digits as ASCII, and a plus. */
function significant(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[^\d+]/g, '');
}

/** A number in which a plus stands anywhere but at its beginning is none, and left as it was typed. */
const isNumber = ({ before, after }: Model): boolean => /^\+?\d*$/.test(before + after);

describe('random editing in the number field', () => {
  afterEach(clear);

  it(`keeps every digit, and those before the caret before it (${EDITS} edits, seed ${SEED})`, async () => {
    const random = randomSource(SEED);
    let formatted = 0;
    for (const country of COUNTRIES) {
      const { dialer } = await padStage({ defaultCountry: country });
      const input = field(dialer);
      await put(dialer, '|');
      let model: Model = { before: '', after: '' };
      for (let round = 0; round < EDITS / COUNTRIES.length; round++) {
        const found = pictured(dialer);
        let done = '';
        if (random(3) === 0 && isNumber(model)) {
          const at = random(input.value.length + 1);
          input.setSelectionRange(at, at);
          model = { before: significant(input.value.slice(0, at)), after: significant(input.value.slice(at)) };
        }
        const digit = String(random(10));
        switch (random(9)) {
          case 0:
            done = 'Backspace';
            edit(input, 'delete');
            model = { before: model.before.slice(0, -1), after: model.after };
            break;
          case 1:
            done = 'Delete';
            edit(input, 'forwardDelete');
            model = { before: model.before, after: model.after.slice(1) };
            break;
          case 2:
            done = 'Delete digit';
            button(dialer, 'dial-pad', done).click();
            model = { before: model.before.slice(0, -1), after: model.after };
            break;
          case 3: {
            const text = PASTED[random(PASTED.length)] ?? '';
            done = `paste ${text}`;
            paste(input, text);
            model = { before: model.before + significant(text), after: model.after };
            break;
          }
          case 4:
          case 5:
            done = `key ${digit}`;
            button(dialer, 'dial-pad', digit).click();
            model = { before: model.before + digit, after: model.after };
            break;
          case 6:
            done = `type ${digit} on a key`;
            press(button(dialer, 'dial-pad', '5'), digit);
            model = { before: model.before + digit, after: model.after };
            break;
          default:
            done = `type ${digit}`;
            edit(input, 'insertText', digit);
            model = { before: model.before + digit, after: model.after };
        }
        const context = `seed ${SEED}, ${country}: ${found}, ${done}, became ${pictured(dialer)}`;
        const { value, selectionStart: caret } = input;
        expect(significant(value), context).to.equal(model.before + model.after);
        expect(significant(value.slice(0, Number(caret))), context).to.equal(model.before);
        expect(dialer.number, context).to.equal(value);
        if (/[ ()-]/.test(value)) formatted++;
        if (!isNumber(model) || model.before.length + model.after.length > 20) {
          await put(dialer, '|');
          model = { before: '', after: '' };
        }
      }
      dialer.remove();
    }
    expect(formatted, 'edits that ended in a text with separators').to.be.above(EDITS / 8);
  });
});
