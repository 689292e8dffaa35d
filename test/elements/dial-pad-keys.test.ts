import { expect } from '@open-wc/testing';
import { placeAfter } from '../../src/elements/dial-pad-manners/key-grid.js';
import type { Five9Dialer } from '../../src/index.js';
import { hasFocus, padStage, pictured, press, put } from './pad-stage.js';
import { button, clear, field, shown, view } from './stage.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'pound'];

function focused(dialer: Five9Dialer): string {
  const { activeElement } = view(dialer, 'dial-pad');
  return KEYS.find((name) => button(dialer, 'dial-pad', name) === activeElement) ?? '';
}

describe('the twelve keys', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    return clear();
  });

  it('are a group of buttons with one tab stop, which stays where the focus was', async () => {
    const { dialer } = await padStage();
    const group = view(dialer, 'dial-pad').querySelector('[part=keys]');
    expect([group?.role, group?.ariaLabel]).to.deep.equal(['group', 'Keys']);
    const stops = () => KEYS.filter((name) => button(dialer, 'dial-pad', name).tabIndex === 0);
    expect(stops()).to.deep.equal(['1']);
    button(dialer, 'dial-pad', '8').focus();
    expect(stops()).to.deep.equal(['8']);
    dialer.focus();
    expect(stops()).to.deep.equal(['8']);
  });

  it('type nothing by the second click of a row that began elsewhere, and a digit by each of one that began there', async () => {
    const { dialer } = await padStage();
    const click = (name: string, detail: number): unknown =>
      button(dialer, 'dial-pad', name).dispatchEvent(
        new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }),
      );
    click('5', 2);
    expect(field(dialer).value).to.equal('');
    click('5', 1);
    click('5', 2);
    click('6', 3);
    expect(field(dialer).value).to.equal('(556)');
    click('Delete digit', 2);
    expect(field(dialer).value).to.equal('(556)');
    click('Call', 1);
    click('0', 2);
    expect(field(dialer).value).to.equal('(556)');
  });

  const MOVES: readonly (readonly [from: string, key: string, to: string, isCtrl?: true])[] = [
    ['1', 'ArrowRight', '2'],
    ['3', 'ArrowRight', '3'],
    ['2', 'ArrowLeft', '1'],
    ['1', 'ArrowLeft', '1'],
    ['4', 'ArrowLeft', '4'],
    ['2', 'ArrowDown', '5'],
    ['9', 'ArrowDown', 'pound'],
    ['0', 'ArrowDown', '0'],
    ['5', 'ArrowUp', '2'],
    ['2', 'ArrowUp', '2'],
    ['pound', 'ArrowUp', '9'],
    ['6', 'Home', '4'],
    ['4', 'End', '6'],
    ['star', 'End', 'pound'],
    ['8', 'Home', '1', true],
    ['2', 'End', 'pound', true],
  ];
  for (const dir of ['ltr', 'rtl']) {
    for (const [from, key, to, ctrlKey = false] of MOVES) {
      it(`lead from ${from} to ${to} by ${ctrlKey ? 'Ctrl+' : ''}${key}, ${dir}`, async () => {
        document.documentElement.dir = dir;
        const { dialer } = await padStage();
        const origin = button(dialer, 'dial-pad', from);
        origin.focus();
        expect(press(origin, key, { ctrlKey }).defaultPrevented).to.equal(true);
        expect(focused(dialer)).to.equal(to);
        const [left, right] = ['1', '3'].map((name) => button(dialer, 'dial-pad', name).getBoundingClientRect().left);
        expect(Number(left)).to.be.below(Number(right));
      });
    }
  }

  it('leave other keys and shortcuts to the browser', async () => {
    const { dialer } = await padStage();
    const key = button(dialer, 'dial-pad', '5');
    key.focus();
    const OTHERS: readonly (readonly [string, KeyboardEventInit])[] = [
      ['ArrowLeft', { altKey: true }],
      ['ArrowLeft', { metaKey: true }],
      ['ArrowUp', { ctrlKey: true }],
      ['Home', { shiftKey: true }],
      ['Tab', {}],
      ['PageDown', {}],
      ['Enter', {}],
      ['a', {}],
      ['1', { ctrlKey: true }],
    ];
    for (const [name, init] of OTHERS) expect(press(key, name, init).defaultPrevented, name).to.equal(false);
    expect(focused(dialer)).to.equal('5');
    expect(field(dialer).value).to.equal('');
  });

  it('reach every key from every other, and never leave the grid', () => {
    const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    for (let from = 0; from < 12; from++) {
      const reached = new Set([from]);
      for (const place of reached) {
        for (const arrow of ARROWS) {
          const next = placeAfter(place, arrow, false, 12);
          expect(next).to.be.within(0, 11);
          reached.add(Number(next));
        }
      }
      expect(reached.size).to.equal(12);
    }
  });
});

describe('typing while the focus is elsewhere in the pad', () => {
  afterEach(clear);

  for (const name of ['5', 'Call', 'Delete digit']) {
    it(`goes into the field at the caret, from "${name}"`, async () => {
      const { dialer, sent } = await padStage();
      await put(dialer, '(608) |4567');
      const target = button(dialer, 'dial-pad', name);
      target.focus();
      for (const key of '12٣') press(target, key);
      expect(field(dialer).value).to.equal('(608) 123-4567');
      expect(press(target, 'Backspace').defaultPrevented).to.equal(true);
      expect(field(dialer).value).to.equal('(608) 124-567');
      for (const key of ['*', '#', '+']) press(target, key);
      expect(field(dialer).value).to.equal('(608) 12*#+4-567');
      expect(hasFocus(target)).to.equal(true);
      expect(sent).to.deep.equal([]);
    });
  }

  it('leaves the field to itself: there is no filter of keys', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    for (const key of ['5', 'a', 'Backspace', 'Delete', 'ArrowLeft', 'Home', 'Tab', '*', ' ']) {
      expect(press(field(dialer), key).defaultPrevented, key).to.equal(false);
    }
  });

  it('takes what is pasted, too', async () => {
    const { dialer } = await padStage();
    const key = button(dialer, 'dial-pad', '5');
    key.focus();
    key.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }));
    expect(field(dialer).value).to.equal('');
  });
});

describe('"Delete digit"', () => {
  afterEach(clear);

  it('takes whole characters', async () => {
    const { dialer } = await padStage();
    await put(dialer, 'Allison 𝟔𝟎|');
    button(dialer, 'dial-pad', 'Delete digit').click();
    expect(field(dialer).value).to.equal('Allison 𝟔');
  });
});

describe('an input method', () => {
  afterEach(clear);

  it('is left alone until it is done, and what it has written is the number all the while', async () => {
    const { dialer, sent } = await padStage({ defaultCountry: 'JP' });
    dialer.focus();
    const input = field(dialer);
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['０', '０３', '０３１', '０３１２']) {
      input.value = text;
      input.setSelectionRange(text.length, text.length);
      const isComposing = true;
      const init = { inputType: 'insertCompositionText', data: text, isComposing, bubbles: true };
      input.dispatchEvent(new InputEvent('input', init));
      expect(input.value).to.equal(text);
      expect(dialer.number).to.equal(text);
    }
    press(input, 'Enter', { isComposing: true });
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '０３１２', bubbles: true }));
    expect(input.value).to.equal('03-12');
    // In WebKit the Enter that ends the composition comes after its end.
    press(input, 'Enter', { keyCode: 229 });
    expect(dialer.problem).to.equal(null);
    expect(sent).to.deep.equal([]);
  });
});

describe('the caret of a field without the focus', () => {
  afterEach(clear);

  it('moves with the keys, and is where it was left once the field has the focus', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) |4567');
    field(dialer).blur();
    for (const key of '123') button(dialer, 'dial-pad', key).click();
    expect(field(dialer).value).to.equal('(608) 123-4567');
    expect(hasFocus(field(dialer)), 'no keyboard opens on a telephone').to.equal(false);
    dialer.focus();
    expect(pictured(dialer)).to.equal('(608) 123|-4567');
  });

  it('is where somebody else has put it since', async () => {
    const { dialer } = await padStage();
    await put(dialer, '608|');
    field(dialer).blur();
    button(dialer, 'dial-pad', '1').click();
    field(dialer).setSelectionRange(1, 1);
    field(dialer).blur();
    button(dialer, 'dial-pad', '9').click();
    expect(field(dialer).value).to.equal('(960) 81');
  });

  it('goes to the end of a number that the page sets', async () => {
    const { dialer } = await padStage();
    button(dialer, 'dial-pad', '1').click();
    dialer.number = '+49 30';
    await shown(dialer);
    button(dialer, 'dial-pad', '5').click();
    expect(field(dialer).value).to.equal('+49 30 5');
  });
});
