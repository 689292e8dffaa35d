import { expect } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { padStage, pictured, press, put, release, wait, hasFocus } from './pad-stage.js';
import { button, clear, field, shown, view } from './stage.js';

/** Longer than a key has to be held. */
const HELD = 650;

function point(target: Element, type: string, init: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, pointerId: 1, ...init });
  target.dispatchEvent(event);
  return event;
}

/** A click as a pointer makes it. */
function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
}

const zeroOf = (dialer: Five9Dialer): HTMLButtonElement => button(dialer, 'dial-pad', '0');

describe('the key 0', () => {
  afterEach(clear);

  it('shows its plus, and says how to get it', async () => {
    const { dialer } = await padStage();
    const zero = zeroOf(dialer);
    expect(zero.innerText.replace(/\s+/g, ' ').trim()).to.equal('0 +');
    const hint = view(dialer, 'dial-pad').getElementById(String(zero.getAttribute('aria-describedby')));
    expect(hint?.textContent).to.equal('Hold, or press Shift and Enter, for +.');
  });

  it('types 0 when it is clicked, by pointer or not', async () => {
    const { dialer } = await padStage();
    const zero = zeroOf(dialer);
    point(zero, 'pointerdown');
    point(zero, 'pointerup');
    click(zero);
    zero.click();
    await wait(HELD);
    expect(field(dialer).value).to.equal('00');
  });

  it('types + and no 0 when it is held, and 0 again the next time', async () => {
    const { dialer } = await padStage();
    await put(dialer, '|49');
    const zero = zeroOf(dialer);
    point(zero, 'pointerdown');
    await wait(HELD);
    expect(pictured(dialer)).to.equal('+|49');
    point(zero, 'pointerup');
    click(zero);
    expect(pictured(dialer)).to.equal('+|49');
    point(zero, 'pointerdown');
    point(zero, 'pointerup');
    click(zero);
    expect(field(dialer).value).to.equal('+049');
  });

  it('is pressed by a screen reader after it was held, with no pointer at all', async () => {
    const { dialer } = await padStage();
    const zero = zeroOf(dialer);
    point(zero, 'pointerdown');
    await wait(HELD);
    point(zero, 'pointerup');
    zero.click();
    expect(field(dialer).value).to.equal('+0');
  });

  const AWAY: readonly (readonly [how: string, type: string, init?: PointerEventInit])[] = [
    ['moves away', 'pointermove', { clientX: 30, clientY: 4 }],
    ['leaves it', 'pointerleave'],
    ['begins to scroll', 'pointercancel'],
    ['is lifted', 'pointerup'],
  ];
  for (const [how, type, init] of AWAY) {
    it(`types nothing more once the finger ${how}`, async () => {
      const { dialer } = await padStage();
      point(zeroOf(dialer), 'pointerdown', { clientX: 4, clientY: 4 });
      point(zeroOf(dialer), type, init);
      await wait(HELD);
      expect(field(dialer).value).to.equal('');
    });
  }

  it('bears a finger that shakes', async () => {
    const { dialer } = await padStage();
    point(zeroOf(dialer), 'pointerdown', { clientX: 4, clientY: 4 });
    point(zeroOf(dialer), 'pointermove', { clientX: 8, clientY: 9 });
    await wait(HELD);
    expect(field(dialer).value).to.equal('+');
  });

  it('opens no menu while it is held, and does where nothing is', async () => {
    const { dialer } = await padStage();
    const zero = zeroOf(dialer);
    expect(point(zero, 'contextmenu').defaultPrevented).to.equal(false);
    point(zero, 'pointerdown');
    expect(point(zero, 'contextmenu').defaultPrevented).to.equal(true);
    await wait(HELD);
    expect(point(zero, 'contextmenu').defaultPrevented).to.equal(true);
    point(zero, 'pointerup');
    point(zero, 'pointerdown', { button: 2 });
    expect(point(zero, 'contextmenu').defaultPrevented).to.equal(false);
    await wait(HELD);
    expect(field(dialer).value).to.equal('+');
  });

  it('stops with the pad', async () => {
    const { dialer } = await padStage();
    point(zeroOf(dialer), 'pointerdown');
    dialer.remove();
    await wait(HELD);
    document.body.append(dialer);
    await shown(dialer);
    expect(dialer.number).to.equal('');
  });

  for (const key of ['Enter', ' ']) {
    const name = key === ' ' ? 'Space' : key;
    it(`types 0 with ${name}, and + when that is held`, async () => {
      const { dialer } = await padStage();
      const zero = zeroOf(dialer);
      zero.focus();
      press(zero, key);
      expect(release(zero, key).defaultPrevented).to.equal(true);
      expect(field(dialer).value).to.equal('0');
      await put(dialer, '|');
      zero.focus();
      press(zero, key);
      for (let times = 0; times < 6; times++) {
        await wait(HELD / 6);
        press(zero, key, { repeat: true });
      }
      release(zero, key);
      expect(field(dialer).value).to.equal('+');
    });

    it(`types + at once with Shift+${name}`, async () => {
      const { dialer } = await padStage();
      const zero = zeroOf(dialer);
      zero.focus();
      expect(press(zero, key, { shiftKey: true }).defaultPrevented).to.equal(true);
      expect(field(dialer).value).to.equal('+');
      release(zero, key);
      expect(field(dialer).value).to.equal('+');
    });
  }

  it('types nothing where the focus goes away while Enter is held', async () => {
    const { dialer } = await padStage();
    zeroOf(dialer).focus();
    press(zeroOf(dialer), 'Enter');
    dialer.focus();
    await wait(HELD);
    release(zeroOf(dialer), 'Enter');
    expect(field(dialer).value).to.equal('');
  });
});

describe('"Delete digit" that is held', () => {
  afterEach(clear);

  it('goes on until nothing is left, faster and faster, and is undone at once', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) 123-4567|');
    const erase = button(dialer, 'dial-pad', 'Delete digit');
    const times: number[] = [];
    point(erase, 'pointerdown');
    let last = dialer.number;
    const end = performance.now() + 3_000;
    while (dialer.number !== '' && performance.now() < end) {
      await wait(5);
      if (dialer.number === last) continue;
      last = dialer.number;
      times.push(performance.now());
    }
    expect(times).to.have.length(10);
    await wait(200);
    point(erase, 'pointerup');
    click(erase);
    await shown(dialer);
    expect(erase.ariaDisabled).to.equal('true');
    const gap = (from: number) => Number(times[from + 3]) - Number(times[from]);
    expect(gap(6)).to.be.below(gap(0));
    press(field(dialer), 'z', { ctrlKey: true });
    expect(pictured(dialer)).to.equal('(608) 123-4567|');
  });

  it('deletes one digit when it is only clicked', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) 123-4567|');
    const erase = button(dialer, 'dial-pad', 'Delete digit');
    point(erase, 'pointerdown');
    point(erase, 'pointerup');
    click(erase);
    await wait(HELD);
    expect(field(dialer).value).to.equal('(608) 123-456');
  });

  for (const key of ['Enter', ' ']) {
    it(`follows the repetition of the keyboard: "${key}"`, async () => {
      const { dialer } = await padStage();
      await put(dialer, '(608) 123-4567|');
      const erase = button(dialer, 'dial-pad', 'Delete digit');
      erase.focus();
      press(erase, key);
      for (let times = 0; times < 20; times++) press(erase, key, { repeat: true });
      expect(release(erase, key).defaultPrevented).to.equal(true);
      expect(dialer.number).to.equal('');
      expect(hasFocus(erase)).to.equal(true);
      press(erase, 'z', { ctrlKey: true });
      expect(dialer.number).to.equal('(608) 123-4567');
    });
  }
});
