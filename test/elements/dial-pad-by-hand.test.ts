import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Five9Dialer } from '../../src/index.js';
import { padStage, pictured, put, wait } from './pad-stage.js';
import { announced, button, clear, field, shown, view } from './stage.js';

/*
 * Real keys and a real mouse, for what events of our own would prove nothing of: what the browser itself does with them.
 * All of the dial pad's tests that need a driver stand here.
 */

/** Longer than a key has to be held. */
const HELD = 700;

async function type(keys: string): Promise<void> {
  await sendKeys({ type: keys });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Presses a key while others are down. */
async function chord(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ down: key });
  for (const key of [...keys].reverse()) await sendKeys({ up: key });
}

function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: middle(element) });
}

async function hold(element: Element, milliseconds: number): Promise<void> {
  await sendMouse({ type: 'move', position: middle(element) });
  await sendMouse({ type: 'down' });
  await wait(milliseconds);
  await sendMouse({ type: 'up' });
}

const focusedName = (dialer: Five9Dialer): string => {
  const element = view(dialer, 'dial-pad').activeElement as HTMLElement | null;
  return element?.id || (element?.ariaLabel ?? element?.textContent.trim() ?? '');
};

describe('the dial pad, by keyboard alone', () => {
  afterEach(clear);

  it('has four stops: the field, "Delete digit", the keys, "Call"', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    await type('6');
    const stops: string[] = [];
    for (let tabs = 0; tabs < 3; tabs++) {
      await press('Tab');
      const active = view(dialer, 'dial-pad').activeElement as HTMLElement;
      stops.push(active.part.value);
    }
    expect(stops).to.deep.equal(['delete-button', 'key', 'call-button']);
    await chord('Shift', 'Tab');
    expect((view(dialer, 'dial-pad').activeElement as HTMLElement).part.value).to.equal('key');
  });

  it('dials a number on the keys, with arrows, Enter and Space', async () => {
    const { dialer, sent } = await padStage();
    dialer.focus();
    await press('Tab', 'Tab');
    await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'); // 6
    await press('ArrowDown', 'ArrowDown', 'ArrowLeft', ' '); // 0
    await press('ArrowUp', 'Enter'); // 8
    expect(field(dialer).value).to.equal('(608)');
    await type('1234567');
    expect(field(dialer).value).to.equal('(608) 123-4567');
    await press('Backspace');
    await type('8');
    await press('Tab');
    expect(focusedName(dialer)).to.equal('Call');
    await press('Enter');
    await waitUntil(() => sent.length > 0);
    expect(sent).to.have.nested.property('[0].data', '6081234568');
  });

  it('dials a number abroad: + by Shift+Enter on 0', async () => {
    const { dialer, sent } = await padStage();
    dialer.focus();
    await press('Tab', 'Tab');
    await chord('Control', 'End');
    await press('ArrowLeft');
    await chord('Shift', 'Enter');
    await type('4930123456');
    expect(field(dialer).value).to.equal('+49 30 123456');
    await press('Tab', ' ');
    await waitUntil(() => sent.length > 0);
    expect(sent).to.have.nested.property('[0].data', '+4930123456');
  });

  it('gives + for Enter that is held on 0, and 0 for one that is not', async () => {
    const { dialer } = await padStage();
    button(dialer, 'dial-pad', '0').focus();
    for (const key of ['Enter', ' ']) {
      await press(key);
      await sendKeys({ down: key });
      await wait(HELD);
      await sendKeys({ up: key });
    }
    expect(field(dialer).value).to.equal('0+0+');
  });

  it('mends a number in the field: caret, selection, Delete, undo, redo', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    await type('6081234567');
    await press('Home', 'Delete', 'Delete');
    expect(pictured(dialer)).to.equal('(|812) 345-67');
    await type('60');
    expect(pictured(dialer)).to.equal('(60|8) 123-4567');
    await press('ArrowRight');
    await sendKeys({ down: 'Shift' });
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await sendKeys({ up: 'Shift' });
    await type('9');
    expect(pictured(dialer)).to.equal('(608) 9|45-67');
    await chord('Control', 'z');
    expect(pictured(dialer)).to.equal('(608[) 123]-4567');
    await chord('Control', 'z');
    await chord('Control', 'z');
    await chord('Control', 'z');
    expect(field(dialer).value).to.equal('');
    for (let times = 0; times < 4; times++) await chord('Control', 'y');
    expect(field(dialer).value).to.equal('(608) 945-67');
    await press('End', 'Backspace', 'Backspace');
    expect(field(dialer).value).to.equal('(608) 945');
    await chord('Control', 'z');
    expect(field(dialer).value).to.equal('(608) 945-67');
  });

  it('deletes by Backspace through the whole number, one digit a press', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    await type('6081234567');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    for (let digits = 6; digits > 0; digits--) await press('Backspace');
    expect(pictured(dialer)).to.equal('|(456) 7');
  });

  it('copies, cuts and pastes', async () => {
    const { dialer } = await padStage();
    const elsewhere = document.createElement('textarea');
    elsewhere.value = 'Allison Smith\nTel.: +49 (0)30 123456\nBerlin';
    document.body.append(elsewhere);
    elsewhere.focus();
    await chord('Control', 'a');
    await chord('Control', 'c');
    dialer.focus();
    await chord('Control', 'v');
    expect(pictured(dialer)).to.equal('+49 030 123456|');
    await chord('Control', 'a');
    await chord('Control', 'x');
    expect(pictured(dialer)).to.equal('|');
    await chord('Control', 'z');
    expect(pictured(dialer)).to.equal('[+49 030 123456]');
    await chord('Control', 'v');
    expect(pictured(dialer)).to.equal('+49 030 123456|');
    elsewhere.remove();
  });

  it('says what is wrong, and takes the correction', async () => {
    const { dialer, sent } = await padStage();
    dialer.focus();
    await type('12');
    await press('Enter');
    await shown(dialer);
    expect(announced(dialer).alert).to.equal('“1 2” is not a phone number that can be called.');
    expect(focusedName(dialer)).to.equal('number');
    await chord('Control', 'a');
    await type('6081234567');
    await press('Enter');
    await waitUntil(() => sent.length > 0);
    expect(sent).to.have.length(1);
  });
});

describe('the dial pad, by mouse', () => {
  afterEach(clear);

  it('types with its keys at the caret, and the focus stays in the field', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) |4567');
    for (const key of '123') await click(button(dialer, 'dial-pad', key));
    expect(pictured(dialer)).to.equal('(608) 123|-4567');
    await click(button(dialer, 'dial-pad', 'Delete digit'));
    await type('9');
    expect(pictured(dialer)).to.equal('(608) 129|-4567');
  });

  it('types with its keys where nothing has the focus, and gives it to nothing', async () => {
    const { dialer } = await padStage();
    for (const key of '6081') await click(button(dialer, 'dial-pad', key));
    expect(field(dialer).value).to.equal('(608) 1');
    expect(document.activeElement).to.equal(document.body);
  });

  it('leaves the focus on the key that has it', async () => {
    const { dialer } = await padStage();
    button(dialer, 'dial-pad', '5').focus();
    await click(button(dialer, 'dial-pad', '6'));
    await press('Enter');
    expect(field(dialer).value).to.equal('65');
  });

  it('gives + for 0 that is held, and 0 for one that is clicked', async () => {
    const { dialer } = await padStage();
    await hold(button(dialer, 'dial-pad', '0'), HELD);
    await click(button(dialer, 'dial-pad', '0'));
    expect(field(dialer).value).to.equal('+0');
  });

  it('gives nothing for 0 that is held and left', async () => {
    const { dialer } = await padStage();
    const zero = button(dialer, 'dial-pad', '0');
    await sendMouse({ type: 'move', position: middle(zero) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(field(dialer)) });
    await wait(HELD);
    await sendMouse({ type: 'up' });
    expect(field(dialer).value).to.equal('');
  });

  it('deletes while "Delete digit" is held', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) 123-4567|');
    await hold(button(dialer, 'dial-pad', 'Delete digit'), 2_500);
    expect(pictured(dialer)).to.equal('|');
    await chord('Control', 'z');
    expect(pictured(dialer)).to.equal('(608) 123-4567|');
  });
});
