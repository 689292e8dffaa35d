import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { callMessage } from '../fixtures/messages.js';
import { doubleClick } from './presses.js';
import { announced, clear, shown, shownIn, stage, task, text, view, type Stage } from './stage.js';

/** The rows of the calls beside the one on show, once their chunk is there. */
async function rows({ dialer, say }: Stage): Promise<HTMLElement[]> {
  await waitUntil(() => listOf(dialer)?.querySelector('li'), 'there is a list');
  await say();
  return [...(listOf(dialer)?.querySelectorAll('li') ?? [])];
}

function listOf(dialer: Five9Dialer): ShadowRoot | null | undefined {
  return view(dialer, 'call-status').querySelector('five9-call-list')?.shadowRoot;
}

const priya = (state: string) =>
  callMessage({ state, direction: 'inbound', ids: { id: 'priya' }, number: '4155550132', displayName: 'Priya Raman' });
const layla = (state: string) =>
  callMessage({ state, direction: 'inbound', ids: { id: 'layla' }, number: '2065550148', displayName: '' });
const allison = (state: string) => callMessage({ state, ids: { id: 'allison' } });

/** One that is talked in, one on hold, one that is over. */
async function three(): Promise<Stage> {
  const set = await stage();
  await set.say(allison('TALKING'), allison('FINISHED'), layla('OFFERED'), layla('TALKING'), layla('ON_HOLD'));
  await set.say(priya('OFFERED'), priya('TALKING'));
  return set;
}

describe('several calls', () => {
  before(loadNumbering);
  afterEach(clear);

  it('are not listed where there is one', async () => {
    const { dialer, say } = await stage();
    await say(allison('TALKING'));
    await task(50);
    expect(view(dialer, 'call-status').querySelector('five9-call-list')).to.equal(null);
  });

  it('are listed beside the one on show, newest first, with name or number, state and time', async () => {
    const set = await three();
    const found = await rows(set);
    expect(text(set.dialer, 'call-status')).to.match(/^In call 0:0\d Priya Raman/);
    expect(found.map(shownIn)).to.have.lengthOf(2);
    expect(shownIn(found[0]!)).to.match(/^\(206\) 555-0148 On hold 0:0\d$/);
    expect(shownIn(found[1]!)).to.match(/^Allison Mychart Call ended 0:0\d \d seconds? Dismiss$/);
  });

  it('are a named list', async () => {
    const set = await three();
    await rows(set);
    const list = listOf(set.dialer)?.querySelector('ul');
    expect(listOf(set.dialer)?.getElementById(String(list?.getAttribute('aria-labelledby')))?.innerText).to.equal(
      'Other calls',
    );
  });

  it('leave nothing behind in the page when they go', async () => {
    const set = await three();
    await rows(set);
    const list = listOf(set.dialer)!.querySelector('ul')!;
    const held = list.childNodes.length;
    for (let each = 0; each < 5; each++) {
      const call = (state: string) => callMessage({ state, direction: 'inbound', ids: { id: `call-${each}` } });
      await set.say(call('OFFERED'), call('TALKING'), call('FINISHED'));
      expect(list.querySelectorAll('li')).to.have.lengthOf(3);
      set.dialer.dismiss(set.dialer.calls.find(({ id }) => id === `call-${each}`));
      await set.say();
    }
    expect(list.querySelectorAll('li')).to.have.lengthOf(2);
    expect(list.childNodes.length).to.equal(held);
  });

  it('change places when another needs the agent', async () => {
    const set = await three();
    await rows(set);
    await set.say(priya('ON_HOLD'), layla('TALKING'));
    expect(text(set.dialer, 'call-status')).to.match(/^In call 0:0\d \(206\) 555-0148 Inbound call/);
    expect((await rows(set)).map(shownIn)[0]).to.match(/^Priya Raman On hold 0:0\d$/);
  });

  it('are dismissed one by one, once they are over', async () => {
    const set = await three();
    const button = (await rows(set))[1]?.querySelector('button');
    expect(button?.textContent.trim()).to.equal('Dismiss');
    button?.click();
    await shown(set.dialer);
    expect(set.dialer.calls.map(({ displayName }) => displayName)).to.deep.equal(['Priya Raman', '']);
    expect((await rows(set)).map(shownIn)).to.have.lengthOf(1);
    expect(set.dialer.call?.displayName).to.equal('Priya Raman');
  });

  it('lose one for a double click: with its second click the button of the next is under the pointer', async () => {
    const set = await stage();
    await set.say(allison('TALKING'), allison('FINISHED'), layla('TALKING'), layla('FINISHED'), priya('TALKING'));
    await rows(set);
    await doubleClick(
      () => listOf(set.dialer)?.querySelector('button'),
      () => shown(set.dialer),
    );
    expect((await rows(set)).map(shownIn)).to.have.lengthOf(1);
  });

  it('have a description that tells one Dismiss from another', async () => {
    const set = await three();
    const button = (await rows(set))[1]?.querySelector('button');
    const described = listOf(set.dialer)?.getElementById(String(button?.getAttribute('aria-describedby')));
    expect(described?.innerText).to.equal('Allison Mychart');
  });

  it('let one be given up that was asked for while another came', async () => {
    const set = await stage();
    const outcome = set.dialer.dial('6081234567').catch((error: unknown) => error);
    await set.say(priya('TALKING'));
    const [row] = await rows(set);
    expect(shownIn(row!)).to.match(/^\(608\) 123-4567 Asking the workspace 0:0\d Cancel$/);
    row?.querySelector('button')?.click();
    expect(await outcome).to.include({ code: 'cancelled' });
  });

  it('keep the focus in the list when a row goes, on the next one', async () => {
    const set = await stage();
    await set.say(allison('TALKING'), allison('FINISHED'), layla('TALKING'), layla('FINISHED'), priya('TALKING'));
    const button = (await rows(set))[0]?.querySelector('button');
    button?.focus();
    button?.click();
    await shown(set.dialer);
    const [left] = await rows(set);
    expect(listOf(set.dialer)?.activeElement).to.equal(left);
    left?.querySelector('button')?.focus();
    left?.querySelector('button')?.click();
    await shown(set.dialer);
    expect(view(set.dialer, 'call-status').activeElement?.textContent).to.equal('Priya Raman');
  });

  it('tick together and silently', async () => {
    const set = await three();
    await rows(set);
    // Until all that was to be said has been said.
    await task(600);
    const before = announced(set.dialer);
    await task(1_100);
    const [held] = await rows(set);
    expect(shownIn(held!)).to.match(/0:0[1-9]$/);
    expect(announced(set.dialer)).to.deep.equal(before);
  });

  it('shows whom it is with, however long the name is', async () => {
    const set = await stage();
    set.dialer.style.inlineSize = '320px';
    const long = 'Bluestem Dental Group of the Upper Midwest';
    await set.say(allison('TALKING'), callMessage({ state: 'OFFERED', ids: { id: 'long' }, displayName: long }));
    const [row] = await rows(set);
    const name = row?.querySelector('.name') as HTMLElement;
    expect(name.textContent).to.equal(long);
    expect(name.scrollWidth).to.be.at.most(name.clientWidth);
    expect(name.scrollHeight).to.be.at.most(name.clientHeight + 1);
  });
});
