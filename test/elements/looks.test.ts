import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { contrastOf } from './colours.js';
import { tree } from './diagnostics/tree.js';
import { button, clear, shown, stage, view } from './stage.js';

/** Presses with Space, and looks while it is down. */
async function whilePressed<Seen>(pressed: HTMLElement, look: () => Seen): Promise<Seen> {
  pressed.focus();
  await sendKeys({ down: ' ' });
  const seen = look();
  await sendKeys({ up: ' ' });
  return seen;
}

describe('what can be pressed', () => {
  before(loadNumbering);
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await clear();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has a word that can be read while it is pressed, in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const set = await stage({ callControls: 'hang-up' });
      const call = button(set.dialer, 'dial-pad', 'Call');
      expect(await whilePressed(call, () => contrastOf(call))).to.be.at.least(4.5);
      await set.say(agentMessage(), callMessage({ state: 'TALKING' }));
      const hangUp = (): HTMLElement | null | undefined =>
        set.dialer.shadowRoot?.querySelector('five9-call-controls')?.shadowRoot?.querySelector('.hang-up');
      await waitUntil(hangUp);
      const pressed = hangUp() as HTMLElement;
      expect(await whilePressed(pressed, () => contrastOf(pressed))).to.be.at.least(4.5);
    });
  }

  it('has one ring at a time: that of a button in the field, or that of the field', async () => {
    const set = await stage();
    await sendKeys({ press: 'Tab' });
    const remove = button(set.dialer, 'dial-pad', 'Delete digit');
    const field = view(set.dialer, 'dial-pad').querySelector('.field') as Element;
    const rings = (): string[] => [field, remove].map((each) => getComputedStyle(each).outlineStyle);
    // A window that is not in front, as WebKit's here, has no rings at all.
    const ring = document.hasFocus() ? 'solid' : 'none';
    remove.focus();
    expect(rings()).to.deep.equal(['none', ring]);
    set.dialer.focus();
    expect(rings()).to.deep.equal([ring, 'none']);
  });

  it('has its whole ring in sight', async () => {
    const set = await stage({ diagnostics: true, noDialPad: true });
    await set.say(agentMessage());
    const root = await tree(set);
    await sendKeys({ press: 'Tab' });
    const ringed: readonly (readonly [HTMLElement | null, Element | null])[] = [
      [root.querySelector('.log summary'), root.querySelector('.log')],
      [view(set.dialer, 'call-status').querySelector('section'), set.dialer],
    ];
    for (const [element, clip] of ringed) {
      if (!element || !clip) throw new Error('Nothing can have the focus there.');
      element.focus();
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      const left = element.getBoundingClientRect().left - parseFloat(outlineOffset) - parseFloat(outlineWidth);
      expect(left, element.localName).to.be.at.least(clip.getBoundingClientRect().left);
    }
  });
});

describe('the frame of the widget', () => {
  afterEach(clear);

  it('is one line at the top, whichever view comes first', async () => {
    const { dialer } = await stage({ noAgent: true });
    await shown(dialer);
    const section = view(dialer, 'call-status').querySelector('section') as Element;
    expect(getComputedStyle(section).borderTopWidth).to.equal('0px');
  });
});

describe('a bar', () => {
  before(loadNumbering);
  afterEach(clear);

  it('leaves nothing of a failed call out of reach, and its Call button as high as it is', async () => {
    const { dialer, say } = await stage();
    dialer.style.cssText = 'container-type: size; block-size: 6rem; inline-size: 60rem';
    dialer.dial('6081234567').catch(() => undefined);
    await shown(dialer);
    await say(callMessage({ state: 'WRAP_UP' }));
    await shown(dialer);
    const dismiss = button(dialer, 'call-status', 'Dismiss');
    dismiss.scrollIntoView({ block: 'nearest' });
    expect(dismiss.getBoundingClientRect().bottom).to.be.at.most(dialer.getBoundingClientRect().bottom);
    expect(dialer.scrollTop, 'what a script alone could scroll back').to.equal(0);
    await dialer.dial('12').catch(() => undefined);
    await shown(dialer);
    expect(button(dialer, 'dial-pad', 'Call').offsetHeight).to.equal(44);
  });
});
