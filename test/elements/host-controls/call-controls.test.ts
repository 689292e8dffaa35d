import { expect } from '@open-wc/testing';
import type { ControlRequestEvent, Five9Dialer } from '../../../src/index.js';
import { loadNumbering } from '../../../src/phone/index.js';
import { callMessage } from '../../fixtures/messages.js';
import { doubleClick, holdEnter } from '../presses.js';
import { clear, shown, stage, view, type Stage } from '../stage.js';

const ALL = 'hang-up hold mute keypad transfer';

interface Controlled extends Stage {
  readonly requests: ControlRequestEvent[];
}

async function inState(state: string, properties: Partial<Five9Dialer> = {}): Promise<Controlled> {
  const set = await stage({ callControls: ALL, ...properties });
  const requests: ControlRequestEvent[] = [];
  set.dialer.addEventListener('five9controlrequest', (event) => requests.push(event));
  await set.say(callMessage({ state }));
  while (set.dialer.callControls && !set.dialer.shadowRoot?.querySelector('five9-call-controls'))
    await shown(set.dialer);
  await shown(set.dialer);
  return { ...set, requests };
}

function buttons({ dialer }: Pick<Stage, 'dialer'>, selector = '.controls button'): HTMLButtonElement[] {
  const root = dialer.shadowRoot?.querySelector('five9-call-controls')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
}

const names = (set: Stage): string[] => buttons(set).map(({ textContent }) => textContent.trim());

async function press(set: Stage, name: string, selector?: string): Promise<void> {
  const button = buttons(set, selector).find((each) => (each.ariaLabel ?? each.textContent.trim()) === name);
  expect(button, name).to.be.an.instanceof(HTMLButtonElement);
  button?.click();
  await shown(set.dialer);
}

const said = ({ requests }: Controlled): unknown[] => requests.map(({ control, value }) => [control, value]);

describe('the call controls', () => {
  before(loadNumbering);
  afterEach(clear);

  const ROWS: readonly (readonly [state: string, buttons: readonly string[]])[] = [
    ['OFFERED', ['Hang up']],
    ['RINGING_ON_OTHER_SIDE', ['Hang up']],
    ['TALKING', ['Hang up', 'Hold', 'Mute', 'Keypad', 'Transfer']],
    ['ON_HOLD', ['Hang up', 'Resume', 'Mute', 'Transfer']],
    ['WRAP_UP', []],
    ['FINISHED', []],
  ];
  for (const [state, expected] of ROWS) {
    it(`are, in a call that is ${state}: ${expected.join(', ') || 'none'}`, async () => {
      expect(names(await inState(state))).to.deep.equal(expected);
    });
  }

  const GONE: readonly (readonly [what: string, button: string, state: string])[] = [
    ['ends after "Hang up" was pressed', 'Hang up', 'WRAP_UP'],
    ['is put on hold, where there is no keypad', 'Keypad', 'ON_HOLD'],
  ];
  for (const [what, name, state] of GONE) {
    it(`leave the focus with the call that ${what}, and on no other button`, async () => {
      const set = await inState('TALKING');
      buttons(set)
        .find(({ textContent }) => textContent.trim() === name)
        ?.focus();
      await set.say(callMessage({ state }));
      await shown(set.dialer);
      expect(view(set.dialer, 'call-status').activeElement?.localName).to.equal('h2');
    });
  }

  it('keep the focus on a button that stays, whichever go before it', async () => {
    const set = await inState('TALKING');
    buttons(set)[4]?.focus();
    await set.say(callMessage({ state: 'ON_HOLD' }));
    await shown(set.dialer);
    const root = set.dialer.shadowRoot?.querySelector('five9-call-controls')?.shadowRoot;
    expect(root?.activeElement?.textContent.trim()).to.equal('Transfer');
  });

  it('take a double click, or Enter that is held, for one press', async () => {
    const set = await inState('TALKING');
    const mute = buttons(set)[2]!;
    mute.focus();
    await holdEnter();
    await doubleClick(() => buttons(set)[1]);
    expect(said(set)).to.deep.equal([
      ['mute', true],
      ['hold', true],
    ]);
  });

  it('are not there unless the host says that it carries them out', async () => {
    const set = await inState('TALKING', { callControls: '' });
    expect(set.dialer.shadowRoot?.querySelector('five9-call-controls')).to.equal(null);
  });

  it('may be named by a list, as frameworks like to set one', async () => {
    const set = await inState('TALKING', { callControls: ['mute', 'hang-up'] as unknown as string });
    expect(names(set)).to.deep.equal(['Mute', 'Hang up']);
  });

  it('are not there without a call, nor for one that only we speak of', async () => {
    const set = await stage({ callControls: ALL });
    expect(names(set)).to.deep.equal([]);
    set.dialer.dial('6081234567').catch(() => undefined);
    await shown(set.dialer);
    expect(set.dialer.call?.state).to.equal('requested');
    expect(names(set)).to.deep.equal([]);
  });

  it('stand in the page’s order, each once, without the words that nobody knows', async () => {
    expect(names(await inState('TALKING', { callControls: ' mute record hold  mute' }))).to.deep.equal([
      'Mute',
      'Hold',
    ]);
  });

  const PRESSED: readonly (readonly [button: string, state: string, request: readonly [string, unknown]])[] = [
    ['Hang up', 'TALKING', ['hang-up', undefined]],
    ['Hold', 'TALKING', ['hold', true]],
    ['Resume', 'ON_HOLD', ['hold', false]],
    ['Mute', 'TALKING', ['mute', true]],
    ['Transfer', 'TALKING', ['transfer', undefined]],
  ];
  for (const [button, state, request] of PRESSED) {
    it(`"${button}" tells the host, and the workspace nothing`, async () => {
      const set = await inState(state);
      await press(set, button);
      expect(said(set)).to.deep.equal([request]);
      expect(set.requests[0]?.call).to.equal(set.dialer.call);
      expect(set.requests[0]?.cancelable && set.requests[0].bubbles && set.requests[0].composed).to.equal(true);
      expect(set.sent).to.deep.equal([]);
      expect(set.dialer.call?.state).to.equal(state === 'TALKING' ? 'talking' : 'on-hold');
    });
  }

  it('show a call as muted once the host has taken the request, and offer to undo it', async () => {
    const set = await inState('TALKING');
    await press(set, 'Mute');
    expect(set.dialer.muted).to.equal(true);
    await press(set, 'Unmute');
    expect(set.dialer.muted).to.equal(false);
    expect(said(set)).to.deep.equal([
      ['mute', true],
      ['mute', false],
    ]);
  });

  it('do not show a call as muted where the host says that it was not done', async () => {
    const set = await inState('TALKING');
    set.dialer.addEventListener('five9controlrequest', (event) => event.preventDefault());
    await press(set, 'Mute');
    expect(set.dialer.muted).to.equal(false);
    expect(names(set)).to.include('Mute');
  });

  it('show what the host says of muting, until the call ends', async () => {
    const set = await inState('TALKING');
    set.dialer.muted = true;
    await shown(set.dialer);
    expect(names(set)).to.include('Unmute');
    await set.say(callMessage({ state: 'FINISHED' }));
    expect(set.dialer.muted).to.equal(false);
  });

  it('do not show the next call as muted, which was there already when the muted one ended', async () => {
    const set = await inState('TALKING');
    await press(set, 'Mute');
    const next = { direction: 'inbound', ids: { id: 'next' } } as const;
    await set.say(callMessage({ ...next, state: 'OFFERED' }));
    expect(set.dialer.muted).to.equal(true);
    await set.say(callMessage({ state: 'FINISHED' }), callMessage({ ...next, state: 'TALKING' }));
    expect(names(set)).to.include('Mute');
  });
});

describe('the keypad among the controls', () => {
  before(loadNumbering);
  afterEach(clear);

  const keypad = (set: Stage): HTMLElement | null | undefined =>
    set.dialer.shadowRoot?.querySelector('five9-call-controls')?.shadowRoot?.querySelector<HTMLElement>('.pad');

  it('opens and closes without telling anybody', async () => {
    const set = await inState('TALKING');
    const opener = (): string | null => buttons(set)[3]?.ariaExpanded ?? null;
    expect(opener()).to.equal('false');
    await press(set, 'Keypad');
    expect(keypad(set)?.ariaLabel).to.equal('Keypad');
    expect(opener()).to.equal('true');
    await press(set, 'Keypad');
    expect(keypad(set)).to.equal(null);
    expect(said(set)).to.deep.equal([]);
  });

  it('reports each key, pressed or typed, and shows what was pressed', async () => {
    const set = await inState('TALKING');
    await press(set, 'Keypad');
    for (const key of ['1', '0', 'star', 'pound']) await press(set, key, '.keys button');
    const typed = new KeyboardEvent('keydown', { key: '7', bubbles: true, cancelable: true });
    buttons(set)[0]?.dispatchEvent(typed);
    await shown(set.dialer);
    expect(typed.defaultPrevented).to.equal(true);
    expect(said(set)).to.deep.equal(['1', '0', '*', '#', '7'].map((key) => ['keypad', key]));
    expect(keypad(set)?.querySelector('bdo')?.textContent).to.equal('10*#7');
  });

  it('leaves short cuts, other keys and a closed keypad’s digits alone', async () => {
    const set = await inState('TALKING');
    const type = (init: KeyboardEventInit): boolean => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      buttons(set)[0]?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(type({ key: '7' })).to.equal(false);
    await press(set, 'Keypad');
    for (const init of [{ key: '7', ctrlKey: true }, { key: '7', metaKey: true }, { key: 'a' }, { key: 'Tab' }])
      expect(type(init), JSON.stringify(init)).to.equal(false);
    expect(said(set)).to.deep.equal([]);
  });

  it('closes with the conversation, and is empty in the next', async () => {
    const set = await inState('TALKING');
    await press(set, 'Keypad');
    await press(set, '5', '.keys button');
    await set.say(callMessage({ state: 'FINISHED' }));
    expect(keypad(set) ?? null).to.equal(null);
    await set.say(callMessage({ state: 'TALKING', ids: { id: 'another' } }));
    expect(keypad(set)).to.equal(null);
    await press(set, 'Keypad');
    expect(keypad(set)?.querySelector('bdo')?.textContent).to.equal('');
  });

  it('shows the last keys where there is no room for all, over the middle of the keys', async () => {
    const set = await inState('TALKING');
    set.dialer.style.inlineSize = '240px';
    await press(set, 'Keypad');
    await press(set, '4', '.keys button');
    const middle = (element: Element | null | undefined): number => {
      const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
      return (left + right) / 2;
    };
    const typed = keypad(set)?.querySelector('p');
    expect(middle(typed?.querySelector('bdo'))).to.be.closeTo(middle(keypad(set)?.querySelector('.keys')), 1);
    for (const key of '11122223333444455556666777788889') await press(set, key, '.keys button');
    const last = [...(typed?.querySelector('bdo')?.childNodes ?? [])].find(({ textContent }) =>
      textContent?.includes('9'),
    );
    const range = document.createRange();
    range.setStart(last as Text, String(last?.textContent).length - 1);
    range.setEnd(last as Text, String(last?.textContent).length);
    expect(range.getBoundingClientRect().right).to.be.at.most((typed?.getBoundingClientRect().right ?? 0) + 1);
  });
});
