import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { doubleClick, holdEnter } from './presses.js';
import {
  again,
  ALLISON,
  DESK,
  done,
  focused,
  KEY,
  list,
  MINUTE,
  PRIYA,
  remembering,
  remove,
  rows,
} from './remembering.js';
import { button, clear, shown, stage, text } from './stage.js';

describe('what is taken out of the recent calls', () => {
  before(loadNumbering);
  afterEach(clear);

  it('is one for a double click, and for Enter that is held', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
    await doubleClick(
      () => list(dialer).querySelector('.remove'),
      () => done(dialer),
    );
    expect(rows(dialer)).to.have.length(2);
    list(dialer).querySelector<HTMLElement>('.remove')?.focus();
    await holdEnter(() => done(dialer));
    expect(rows(dialer)).to.have.length(1);
  });

  it('is said aloud each time, though two have one name', async () => {
    const { dialer } = await remembering([ALLISON, { ...ALLISON, number: '6085550199' }]);
    const said: string[] = [];
    for (let times = 0; times < 2; times++) {
      list(dialer).querySelector<HTMLElement>('.remove')?.click();
      await done(dialer);
      said.push(list(dialer).querySelector('[role=status]')?.textContent ?? '');
    }
    expect(said[1]?.trim()).to.equal(said[0]?.trim());
    expect(said[1]).to.not.equal(said[0]);
  });

  const REMOVALS: readonly (readonly [what: string, who: string, next: string])[] = [
    ['to the next one', 'Priya Raman', 'Remove (608) 555-0168 ext. 214 from recent calls'],
    ['to the last one', '(608) 555-0168 ext. 214', 'Remove Priya Raman from recent calls'],
    ['to the new first one', 'Allison Turner', 'Remove Priya Raman from recent calls'],
  ];
  for (const [what, who, next] of REMOVALS) {
    it(`hands the focus on ${what}`, async () => {
      const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
      remove(dialer, who).focus();
      await sendKeys({ press: 'Enter' });
      await done(dialer);
      expect(rows(dialer)).to.have.length(2);
      expect(focused(dialer)?.ariaLabel).to.equal(next);
    });
  }

  it('hands the focus to the heading with the last one, says so, and can be undone', async () => {
    const { dialer } = await remembering([ALLISON]);
    remove(dialer, 'Allison Turner').focus();
    await sendKeys({ press: 'Enter' });
    await done(dialer);
    expect(focused(dialer)?.textContent).to.equal('Recent calls');
    const said = list(dialer)
      .querySelector('[role=status]')
      ?.textContent.replace(/[\u2068\u2069]/g, '');
    expect(said).to.equal('Allison Turner was removed from recent calls.');
    await sendKeys({ press: 'Tab' });
    expect(focused(dialer)?.textContent.trim()).to.equal('Undo');
    await sendKeys({ press: 'Enter' });
    await done(dialer);
    expect(rows(dialer)).to.have.length(1);
    expect(focused(dialer)?.textContent).to.equal('Recent calls');
    expect(list(dialer).querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('is everything by one button, by keyboard, and comes back', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
    button(dialer, 'recents', 'Clear all').focus();
    await sendKeys({ press: ' ' });
    await done(dialer);
    expect(text(dialer, 'recents')).to.equal('Recent calls Undo Recent calls were cleared.');
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    expect(focused(dialer)?.textContent).to.equal('Recent calls');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await done(dialer);
    expect(rows(dialer)).to.have.length(3);
  });

  it('is everything for a double click, which finds "Undo" in the place of "Clear all", and the other way round', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA]);
    const heading = list(dialer).querySelector('.head') as HTMLElement;
    const atTheEnd = (): Element | undefined => [...heading.querySelectorAll('button:not([hidden])')].at(-1);
    await doubleClick(atTheEnd, () => done(dialer));
    expect(rows(dialer)).to.have.length(0);
    await doubleClick(atTheEnd, () => done(dialer));
    expect(rows(dialer)).to.have.length(2);
  });

  it('can no longer be undone once the next call comes', async () => {
    const { dialer, say } = await remembering([ALLISON, PRIYA]);
    remove(dialer, 'Priya Raman').click();
    await done(dialer);
    expect(button(dialer, 'recents', 'Undo').hidden).to.equal(false);
    await say(callMessage({ state: 'OFFERED', direction: 'inbound', number: '2125550148', displayName: 'Sam' }));
    await waitUntil(() => rows(dialer).length === 2);
    await shown(dialer);
    expect(button(dialer, 'recents', 'Undo').hidden).to.equal(true);
  });

  it('hands the focus to the number field where another page empties the list', async () => {
    const { dialer } = await remembering([ALLISON]);
    again(dialer, 'Allison Turner').focus();
    await dialer.forgetRecentCalls();
    await done(dialer);
    expect(dialer.shadowRoot?.activeElement?.localName).to.equal('five9-dial-pad');
  });

  it('hands the focus to the call on show then, where there is no number field', async () => {
    const { dialer } = await remembering([ALLISON], { noDialPad: true });
    again(dialer, 'Allison Turner').focus();
    await dialer.forgetRecentCalls();
    await done(dialer);
    expect(dialer.shadowRoot?.activeElement?.localName).to.equal('five9-call-status');
  });

  it('leaves the focus where it is when its entry moves up', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
    again(dialer, '(608) 555-0168 ext. 214').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows(dialer)[0]?.includes('ext. 214'));
    await shown(dialer);
    expect(focused(dialer)?.ariaLabel).to.equal('Call (608) 555-0168 ext. 214 again');
  });

  it('is reached by keyboard alone, entry by entry', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA]);
    button(dialer, 'recents', 'Clear all').focus();
    const names: string[] = [];
    for (let press = 0; press < 4; press++) {
      await sendKeys({ press: 'Tab' });
      names.push(focused(dialer)?.ariaLabel ?? '');
    }
    expect(names).to.deep.equal([
      'Call Allison Turner again',
      'Remove Allison Turner from recent calls',
      'Call Priya Raman again',
      'Remove Priya Raman from recent calls',
    ]);
  });
});

describe('the times of the recent calls', () => {
  const { setTimeout: set, clearTimeout: unset } = window;
  /** The long timers that run. */
  const timers = new Map<number, { readonly task: () => void; readonly wait: number }>();

  before(loadNumbering);
  beforeEach(() => {
    let id = 1e9;
    window.setTimeout = ((task: () => void, wait = 0) => {
      if (wait < MINUTE) return set(task, wait);
      timers.set(++id, { task, wait });
      return id;
    }) as typeof set;
    window.clearTimeout = (timer) => {
      if (!timers.delete(Number(timer))) unset(timer);
    };
  });
  afterEach(async () => {
    await clear();
    expect(timers.size, 'timers of those who have left').to.equal(0);
    Object.assign(window, { setTimeout: set, clearTimeout: unset });
  });

  it('move on once a minute, by one timer, without a word', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
    expect([...timers.values()].map(({ wait }) => wait)).to.deep.equal([MINUTE]);
    const { now } = Date;
    Date.now = () => now() + MINUTE;
    const [[id, { task }]] = [...timers] as unknown as [[number, { task: () => void }]];
    timers.delete(id);
    task();
    await shown(dialer);
    Date.now = now;
    expect(rows(dialer)[1]).to.contain('8 min. ago');
    expect(timers.size).to.equal(1);
    expect(list(dialer).querySelector('[aria-live], [role=status]:not(:empty)')).to.equal(null);
  });

  it('stand still, without a timer, where there are no calls', async () => {
    const { dialer } = await stage();
    await done(dialer);
    expect(timers.size).to.equal(0);
  });

  it('stand still in a page that is not seen, and are right once it is', async () => {
    const { dialer } = await remembering([PRIYA]);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await shown(dialer);
    expect(timers.size).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await shown(dialer);
    expect(timers.size).to.equal(1);
  });
});
