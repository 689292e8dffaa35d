import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DialRequestEvent } from '../../src/events.js';
import type { Five9Dialer, RecentCall } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { button, clear, shown, stage, task, text, view, type Stage } from './stage.js';

const KEY = 'five9-dialer.recents';
const MINUTE = 60_000;

/** An entry as it stands in the storage. */
function stored(parts: Partial<RecentCall>): RecentCall {
  return {
    key: parts.number ?? '',
    number: '',
    extension: '',
    displayName: '',
    direction: 'outbound',
    outcome: 'talked',
    isOver: true,
    at: Date.now(),
    count: 1,
    callKey: parts.number ?? 'none',
    ids: [],
    ...parts,
  };
}

const ALLISON = { number: '6081234567', record: { recordId: '003xx', recordName: 'Allison Turner' }, count: 3 };
const PRIYA = {
  number: '4155550132',
  displayName: 'Priya Raman',
  direction: 'inbound',
  outcome: 'missed',
  at: Date.now() - 7 * MINUTE,
} as const;
const DESK = {
  number: '6085550168',
  extension: '214',
  outcome: 'not-answered',
  at: Date.now() - 2 * 60 * MINUTE,
} as const;

/** A dialer that knows these calls, with its list on show. */
async function remembering(
  calls: readonly Partial<RecentCall>[],
  properties: Partial<Five9Dialer> = {},
): Promise<Stage> {
  sessionStorage.setItem(KEY, JSON.stringify(calls.map(stored)));
  const set = await stage(properties);
  await waitUntil(() => set.dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('li'));
  await shown(set.dialer);
  return set;
}

const list = (dialer: Five9Dialer) => view(dialer, 'recents');
const rows = (dialer: Five9Dialer): string[] =>
  [...list(dialer).querySelectorAll('li')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const again = (dialer: Five9Dialer, who: string) => button(dialer, 'recents', `Call ${who} again`);
const remove = (dialer: Five9Dialer, who: string) => button(dialer, 'recents', `Remove ${who} from recent calls`);
const focused = (dialer: Five9Dialer) => list(dialer).activeElement;

/** Until what was pressed has had its effect. */
async function done(dialer: Five9Dialer): Promise<void> {
  await task(20);
  await shown(dialer);
}

describe('the recent calls', () => {
  before(loadNumbering);
  afterEach(clear);

  it('are not there while there are none', async () => {
    const { dialer } = await stage();
    await done(dialer);
    expect(dialer.shadowRoot?.querySelector('five9-recents')).to.equal(null);
    expect(dialer.recentCalls).to.deep.equal([]);
  });

  it('are a region with a heading and a list', async () => {
    const { dialer } = await remembering([ALLISON]);
    const section = list(dialer).querySelector('section');
    const heading = list(dialer).querySelector('h2');
    expect(section?.getAttribute('aria-labelledby')).to.equal(heading?.id);
    expect(heading?.textContent).to.equal('Recent calls');
    expect(list(dialer).querySelector('ul')?.getAttribute('role')).to.equal('list');
  });

  it('show with whom, how often, how it ended and how long ago', async () => {
    const { dialer } = await remembering([ALLISON, PRIYA, DESK]);
    expect(rows(dialer)).to.deep.equal([
      'Allison Turner (3) Calls: 3 (608) 123-4567 Outgoing, Talked · now',
      'Priya Raman (415) 555-0132 Incoming, Missed · 7 min. ago',
      '(608) 555-0168 ext. 214 Outgoing, Not answered · 2 hr. ago',
    ]);
  });

  const OUTCOMES: readonly (readonly [outcome: RecentCall['outcome'], words: string])[] = [
    ['open', 'No outcome yet'],
    ['talked', 'Talked'],
    ['not-answered', 'Not answered'],
    ['missed', 'Missed'],
    ['not-started', 'Not started'],
    ['unconfirmed', 'Not confirmed'],
    ['cancelled', 'Cancelled'],
    ['ended', 'Call ended'],
  ];
  for (const [outcome, words] of OUTCOMES) {
    it(`say in words, beside a sign, that a call was ${outcome}`, async () => {
      const { dialer } = await remembering([{ ...ALLISON, outcome }]);
      expect(list(dialer).querySelector('[part=recent-outcome]')?.textContent).to.equal(words);
      expect(list(dialer).querySelector('[part~=recent-icon] svg[aria-hidden=true] path')).to.not.equal(null);
    });
  }

  it('have a time that can be read by machines, and in full', async () => {
    const at = Date.UTC(2024, 2, 21, 7, 19);
    const { dialer } = await remembering([{ ...ALLISON, at }]);
    const time = list(dialer).querySelector('time');
    expect(time?.dateTime).to.equal('2024-03-21T07:19:00.000Z');
    expect(time?.title).to.contain('2024');
    expect(time?.textContent).to.match(/days ago$/);
  });

  const LANGUAGES: readonly (readonly [lang: string, expected: RegExp])[] = [
    ['de', /^vor 7 Min/],
    ['ja', /7\s?分前/],
    ['no such language', /^7 min\. ago$/],
  ];
  for (const [lang, expected] of LANGUAGES) {
    it(`speak of time in the language that they are told: ${lang}`, async () => {
      const { dialer } = await remembering([PRIYA]);
      const element = dialer.shadowRoot?.querySelector('five9-recents');
      Object.assign(element as object, { lang });
      await shown(dialer);
      expect(list(dialer).querySelector('time')?.textContent).to.match(expected);
    });
  }

  it('call again with the record and the extension, as what they are', async () => {
    const { dialer, sent } = await remembering([ALLISON, { ...DESK, record: { recordId: '7' } }]);
    const requests: DialRequestEvent[] = [];
    dialer.addEventListener('five9dialrequest', (event) => requests.push(event));
    again(dialer, '(608) 555-0168 ext. 214').click();
    await done(dialer);
    expect(requests[0]).to.include({ number: '6085550168', trigger: 'recents' });
    expect(requests[0]?.record).to.deep.equal({ recordId: '7' });
    expect(sent[0]).to.include({ data: '6085550168' });
    expect(dialer.call).to.include({ extension: '214' });
  });

  it('have no button for a call without a number, and can forget it', async () => {
    const { dialer } = await remembering([{ direction: 'inbound', key: 'unknown' }]);
    expect(rows(dialer)).to.deep.equal(['Unknown number Incoming, Talked · now']);
    expect(list(dialer).querySelector('.again')).to.equal(null);
    expect(remove(dialer, 'Unknown number')).to.be.instanceOf(HTMLButtonElement);
  });

  it('have a call as soon as it is asked for, and follow it', async () => {
    const { dialer, say } = await stage();
    dialer.dial('6081234567', { record: { recordName: 'Allison Turner' } }).catch(() => undefined);
    await waitUntil(() => dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('li'));
    expect(rows(dialer)[0]).to.contain('No outcome yet');
    await say(callMessage({ state: 'TALKING' }));
    await waitUntil(() => rows(dialer)[0]?.includes('Talked'));
  });

  it('say why nobody can be called, keep the button reachable, and refuse with that sentence', async () => {
    const { dialer, say, sent } = await remembering([ALLISON]);
    await say(agentMessage({ code: '367541', agentType: 'not_routable' }));
    const call = again(dialer, 'Allison Turner');
    expect(call.ariaDisabled).to.equal('true');
    expect(call.disabled).to.equal(false);
    const reason = list(dialer).getElementById(call.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).to.equal(dialer.refusal?.message);
    expect(reason?.hidden).to.equal(true);
    call.focus();
    call.click();
    await done(dialer);
    expect(focused(dialer)).to.equal(call);
    expect(dialer.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain(dialer.refusal?.message);
    expect(sent).to.deep.equal([]);
    await say(agentMessage({ at: Date.now() }));
    expect(call.ariaDisabled).to.equal('false');
  });

  it('show that reason where there is no dial pad to show it', async () => {
    const { dialer } = await remembering([ALLISON], { noDialPad: true, disabled: true });
    expect(text(dialer, 'recents')).to.contain('Dialing is switched off on this page.');
  });

  it('are left out where the page says so, and remembered all the same', async () => {
    const { dialer } = await remembering([ALLISON]);
    dialer.noRecents = true;
    await shown(dialer);
    expect(dialer.shadowRoot?.querySelector('five9-recents')).to.equal(null);
    expect(dialer.recentCalls).to.have.length(1);
  });

  it('go with their setting, and come back with it', async () => {
    const { dialer } = await remembering([ALLISON]);
    dialer.recents = 'off';
    await shown(dialer);
    expect(dialer.recentCalls).to.deep.equal([]);
    expect(list(dialer).querySelector('section')?.hidden).to.equal(true);
    dialer.recents = 'session';
    await shown(dialer);
    expect(rows(dialer)).to.have.length(1);
  });

  it('are the same in two dialers at once', async () => {
    const [one, two] = [await remembering([ALLISON, PRIYA]), await remembering([ALLISON, PRIYA])];
    remove(one.dialer, 'Priya Raman').click();
    await done(one.dialer);
    expect(rows(two.dialer)).to.have.length(1);
    expect(two.dialer.recentCalls).to.equal(one.dialer.recentCalls);
  });
});

describe('what is taken out of the recent calls', () => {
  before(loadNumbering);
  afterEach(clear);

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
    await sendKeys({ press: 'Space' });
    await done(dialer);
    expect(text(dialer, 'recents')).to.equal('Recent calls Undo Recent calls were cleared.');
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    expect(focused(dialer)?.textContent).to.equal('Recent calls');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await done(dialer);
    expect(rows(dialer)).to.have.length(3);
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
