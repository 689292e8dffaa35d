import { expect, waitUntil } from '@open-wc/testing';
import type { DialRequestEvent } from '../../src/events.js';
import type { RecentCall } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { relativeTime } from '../../src/elements/relative-time.js';
import { again, ALLISON, DESK, done, focused, list, PRIYA, remembering, remove, rows } from './remembering.js';
import { clear, shown, stage, text } from './stage.js';

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
    // In the first two hours of a day, two hours ago was yesterday.
    const when = new Date(DESK.at).getDate() === new Date().getDate() ? '2 hr. ago' : 'yesterday';
    expect(rows(dialer)).to.deep.equal([
      'Allison Turner (3) Calls: 3 (608) 123-4567 Outgoing, Talked · now',
      'Priya Raman (415) 555-0132 Incoming, Missed · 7 min. ago',
      `(608) 555-0168 ext. 214 Outgoing, Not answered · ${when}`,
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

  it('say days in full, where their short form is a letter', () => {
    const now = new Date(2026, 10, 30, 12).getTime();
    const at = new Date(2026, 10, 27, 12).getTime();
    expect(['es', 'fr', 'en'].map((lang) => relativeTime(at, now, lang))).to.deep.equal([
      'hace 3 días',
      'il y a 3 jours',
      '3 days ago',
    ]);
  });

  const LANGUAGES: readonly (readonly [lang: string, expected: RegExp])[] = [
    ['de', /^vor 7 Min/],
    ['ja', /7\s?分前/],
    ['ar', /^قبل 7 د/],
  ];
  for (const [lang, expected] of LANGUAGES) {
    it(`speak of time in the language of the words: ${lang}`, async () => {
      const { dialer } = await remembering([PRIYA]);
      dialer.lang = lang;
      while (dialer.words.lang !== lang) await shown(dialer);
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

  it('are remembered as by default where a framework takes the attribute back', async () => {
    const { dialer, say } = await stage({ recents: undefined as unknown as string });
    await say(callMessage({ state: 'TALKING' }));
    await waitUntil(() => dialer.recentCalls.length === 1, 'the call is remembered', { timeout: 5_000 });
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
