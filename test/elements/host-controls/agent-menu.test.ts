import { expect } from '@open-wc/testing';
import type { AgentRequestEvent, Five9Dialer } from '../../../src/index.js';
import { agentMessage } from '../../fixtures/messages.js';
import { doubleClick, holdEnter } from '../presses.js';
import { clear, shown, stage, text, type Stage } from '../stage.js';

const CHOICES: Five9Dialer['agentStates'] = [
  { state: 'ready' },
  { state: 'not-ready', code: '1', label: 'Lunch' },
  { state: 'not-ready', code: '2' },
  { state: 'logged-out' },
];

interface Menu extends Stage {
  readonly root: ShadowRoot;
  readonly requests: AgentRequestEvent[];
}

async function offered(): Promise<Menu> {
  const set = await stage({ agentStates: CHOICES });
  const requests: AgentRequestEvent[] = [];
  set.dialer.addEventListener('five9agentrequest', (event) => requests.push(event));
  for (;;) {
    await shown(set.dialer);
    const root = set.dialer.shadowRoot?.querySelector('five9-agent-menu')?.shadowRoot;
    if (root?.querySelector('button')) return { ...set, requests, root };
  }
}

const opener = ({ root }: Menu): HTMLButtonElement => root.querySelector('[aria-haspopup]') as HTMLButtonElement;
const items = ({ root }: Menu): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role=menuitemradio]')];

async function open(menu: Menu): Promise<void> {
  opener(menu).focus();
  opener(menu).click();
  await shown(menu.dialer);
}

async function type(menu: Menu, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  menu.root.activeElement?.dispatchEvent(event);
  await shown(menu.dialer);
  return event.defaultPrevented;
}

const focused = ({ root }: Menu): string => root.activeElement?.textContent.trim() ?? '';

describe('the agent menu', () => {
  afterEach(clear);

  it('is not there unless the host offers states', async () => {
    const { dialer } = await stage();
    expect(dialer.shadowRoot?.querySelector('five9-agent-menu')).to.equal(null);
    expect((await offered()).root.querySelector('button')?.innerText.trim()).to.equal('Change state');
  });

  it('is not there where the agent’s state is left out', async () => {
    const menu = await offered();
    menu.dialer.noAgent = true;
    await shown(menu.dialer);
    expect(menu.dialer.shadowRoot?.querySelector('five9-agent-menu')).to.equal(null);
  });

  it('names each state by its label, its code, or itself, and marks the present one', async () => {
    const menu = await offered();
    await menu.say(agentMessage({ code: '1', agentType: 'not_routable' }));
    await open(menu);
    expect(items(menu).map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Ready',
      'Lunch',
      'Code 2',
      'Logged out',
    ]);
    expect(items(menu).map((item) => item.getAttribute('aria-checked'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(focused(menu)).to.equal('Lunch');
  });

  it('tells the host what was chosen, and shows nothing that nobody has said', async () => {
    const menu = await offered();
    await open(menu);
    items(menu)[1]?.click();
    await shown(menu.dialer);
    expect(menu.requests.map(({ state, code, cancelable }) => [state, code, cancelable])).to.deep.equal([
      ['not-ready', '1', true],
    ]);
    expect(menu.sent).to.deep.equal([]);
    expect(text(menu.dialer, 'agent-state')).to.contain('Unknown');
    expect(items(menu)).to.deep.equal([]);
    expect(menu.root.activeElement).to.equal(opener(menu));
    menu.dialer.setAgentState({ state: 'not-ready', code: '1', label: 'Lunch' });
    await shown(menu.dialer);
    expect(text(menu.dialer, 'agent-state')).to.contain('Lunch');
  });

  it('is walked through by keyboard', async () => {
    const menu = await offered();
    opener(menu).focus();
    const STEPS: readonly (readonly [key: string, focus: string])[] = [
      ['ArrowDown', 'Ready'],
      ['ArrowDown', 'Lunch'],
      ['End', 'Logged out'],
      ['ArrowDown', 'Ready'],
      ['ArrowUp', 'Logged out'],
      ['Home', 'Ready'],
    ];
    for (const [key, focus] of STEPS) {
      expect(await type(menu, key), key).to.equal(true);
      expect(focused(menu), key).to.equal(focus);
    }
    expect(await type(menu, 'Escape')).to.equal(true);
    expect(items(menu)).to.deep.equal([]);
    expect(menu.root.activeElement).to.equal(opener(menu));
    expect(menu.requests).to.deep.equal([]);
  });

  it('chooses nothing while the Enter that has opened it is held', async () => {
    const menu = await offered();
    opener(menu).focus();
    await holdEnter(() => shown(menu.dialer));
    expect(menu.requests).to.deep.equal([]);
    expect(items(menu)).to.have.length(4);
  });

  it('leaves Home and End to the page while it is shut', async () => {
    const menu = await offered();
    opener(menu).focus();
    for (const key of ['Home', 'End']) expect(await type(menu, key), key).to.equal(false);
    expect(items(menu)).to.deep.equal([]);
  });

  it('lets Tab go on from its button', async () => {
    const menu = await offered();
    await open(menu);
    expect(await type(menu, 'Tab')).to.equal(false);
    expect(items(menu)).to.deep.equal([]);
    expect(menu.root.activeElement).to.equal(opener(menu));
  });

  it('is shut by its button where a pressed button takes no focus (Safari): the menu keeps it until the click', async () => {
    const menu = await offered();
    await open(menu);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    opener(menu).dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    opener(menu).click();
    await shown(menu.dialer);
    expect(items(menu)).to.deep.equal([]);
    expect(menu.root.activeElement).to.equal(opener(menu));
  });

  it('shuts, with the focus on its button, where the host takes away the state that had it', async () => {
    const menu = await offered();
    await open(menu);
    await type(menu, 'End');
    menu.dialer.agentStates = CHOICES.slice(0, 2);
    await shown(menu.dialer);
    expect(items(menu)).to.have.length(0);
    expect(focused(menu)).to.equal('Change state');
  });

  it('takes a double click on its button for one press', async () => {
    const menu = await offered();
    await doubleClick(
      () => opener(menu),
      () => shown(menu.dialer),
    );
    expect(items(menu)).to.have.length(4);
  });

  it('closes when the focus goes elsewhere, and leaves it there', async () => {
    const menu = await offered();
    await open(menu);
    menu.dialer.focus();
    await shown(menu.dialer);
    expect(items(menu)).to.deep.equal([]);
    expect(menu.root.activeElement).to.equal(null);
  });
});
