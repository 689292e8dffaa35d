import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import type { DialRecord, Five9Dialer } from '../../src/index.js';
import { callMessage, type CallParts } from '../fixtures/messages.js';
import { announced, button, clear, shown, stage, text, view, type Stage } from './stage.js';

async function talking(parts: CallParts = {}, record?: DialRecord): Promise<Stage> {
  const set = await stage();
  set.dialer.dial('6081234567', { record }).catch(() => undefined);
  await set.say(callMessage({ state: 'TALKING', ...parts }));
  return set;
}

function details(dialer: Five9Dialer): HTMLDetailsElement | null | undefined {
  return view(dialer, 'call-status').querySelector('five9-call-facts')?.shadowRoot?.querySelector('details');
}

/** What a call's details say, once their chunk is there. */
async function facts(dialer: Five9Dialer): Promise<Record<string, string>> {
  await waitUntil(() => details(dialer), 'there are details');
  const terms = [...(details(dialer)?.querySelectorAll('dt') ?? [])];
  return Object.fromEntries(
    terms.map((term) => [term.textContent, (term.nextElementSibling?.textContent ?? '').replace(/\s+/g, ' ').trim()]),
  );
}

const AGENT = { Agent: 'Five9@acqueon.com' };

describe('the details of a call', () => {
  before(loadNumbering);
  afterEach(clear);

  const KNOWN: readonly (readonly [what: string, CallParts, DialRecord | undefined, Record<string, string>])[] = [
    ['the agent', {}, undefined, AGENT],
    ['the campaign', { campaign: 'Renewals' }, undefined, { Campaign: 'Renewals', ...AGENT }],
    [
      'the record',
      {},
      { recordId: '003xx1', recordName: 'Allison Reyes', objectType: 'Contact' },
      { Record: 'Contact 003xx1', 'Name in Five9': 'Allison Mychart', ...AGENT },
    ],
    ['one name for both', {}, { recordId: '003xx1', recordName: 'Allison Mychart' }, { Record: '003xx1', ...AGENT }],
  ];
  for (const [what, parts, record, expected] of KNOWN) {
    it(`name ${what}`, async () => {
      const { dialer } = await talking(parts, record);
      expect(await facts(dialer)).to.deep.equal(expected);
    });
  }

  it('are folded until the agent opens them, and stay open from then on', async () => {
    const { dialer, say } = await talking();
    await facts(dialer);
    expect(details(dialer)?.open).to.equal(false);
    details(dialer)?.querySelector('summary')?.click();
    await say(callMessage({ state: 'FINISHED' }));
    expect(details(dialer)?.open).to.equal(true);
  });

  it('are not there where nothing more is known', async () => {
    const { dialer } = await stage();
    dialer.dial('6081234567').catch(() => undefined);
    await shown(dialer);
    await waitUntil(() => view(dialer, 'call-status').querySelector('five9-call-facts'));
    await shown(dialer);
    expect(details(dialer)).to.equal(null);
  });
});

describe('a name that was written elsewhere', () => {
  before(loadNumbering);
  afterEach(clear);

  const NAMES: readonly (readonly [what: string, written: string, shown: string])[] = [
    ['Arabic', 'ليلى المنصوري', 'ليلى المنصوري'],
    ['an override', 'Ada \u202eecalevoL', 'Ada ecalevoL'],
    ['the end of an isolate', 'Ada\u2069\u202e Lovelace', 'Ada Lovelace'],
    ['markup', '<b>Ada</b>', '<b>Ada</b>'],
  ];
  for (const [what, displayName, expected] of NAMES) {
    it(`is shown and said as a name, with ${what} in it, before the number`, async () => {
      const { dialer } = await talking({ displayName });
      const heading = view(dialer, 'call-status').querySelector('h2');
      expect(heading?.textContent).to.equal(expected);
      expect(heading?.querySelector('bdi')?.textContent).to.equal(expected);
      expect(announced(dialer).status).to.equal(`In call, ${expected}`);
      const number = view(dialer, 'call-status').querySelector<HTMLElement>('[part=call-number]');
      expect(number?.textContent).to.equal('(608) 123-4567');
      expect(getComputedStyle(number ?? document.body)).to.include({ direction: 'ltr', unicodeBidi: 'isolate' });
      expect(heading?.compareDocumentPosition(number ?? document)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  }

  it('leaves the digits of the number in their order, in a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { dialer } = await talking({ displayName: 'ليلى \u202e' });
    const number = view(dialer, 'call-status').querySelector('[part=call-number]');
    const digits = document.createTreeWalker(number as Node, NodeFilter.SHOW_TEXT);
    const written = [...iterate(digits)].find((node) => node.data.includes('608')) as Text;
    const left = (at: number): number => {
      const range = document.createRange();
      range.setStart(written, written.data.indexOf('608') + at);
      range.setEnd(written, written.data.indexOf('608') + at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0)).to.be.lessThan(left(1));
    expect(left(1)).to.be.lessThan(left(8));
    document.documentElement.removeAttribute('dir');
  });

  it('may be long, and is not cut', async () => {
    const displayName = 'Maximiliane Freifrau von Hohenberg-Wolkenstein zu Donaudampfschifffahrtsgesellschaft'.repeat(
      2,
    );
    const { dialer } = await talking({ displayName });
    const heading = view(dialer, 'call-status').querySelector('h2');
    expect(heading?.scrollWidth).to.be.at.most(heading?.clientWidth ?? 0);
    expect(heading?.innerText.replace(/\s+/g, ' ')).to.equal(displayName);
  });
});

describe('what cannot be done about a call', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const noDialPad of [false, true]) {
    it(`says why beside "Call again" ${noDialPad ? 'where no dial pad says so' : 'to who asks the button'}`, async () => {
      const { dialer, say } = await stage({ noDialPad });
      await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
      dialer.setAgentState({ state: 'logged-out' });
      await shown(dialer);
      const reason = 'You are logged out. Log in to the Five9 softphone to make calls.';
      const again = button(dialer, 'call-status', 'Call again');
      expect(again.ariaDisabled).to.equal('true');
      const described = view(dialer, 'call-status').getElementById(String(again.getAttribute('aria-describedby')));
      expect(described?.textContent.trim()).to.equal(reason);
      expect(text(dialer, 'call-status').includes(reason)).to.equal(noDialPad);
    });
  }
});

describe('the motion of a call that rings', () => {
  before(loadNumbering);
  afterEach(clear);

  const MOVES = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING'] as const;
  for (const state of MOVES) {
    it(`is ${state === 'TALKING' ? 'none' : 'over in less than five seconds'} in ${state}`, async () => {
      const { dialer, say } = await stage();
      await say(callMessage({ state }));
      const root = view(dialer, 'call-status');
      await waitUntil(() => root.querySelector('five9-call-facts'));
      const { animationName, animationDuration, animationIterationCount } = getComputedStyle(
        root.querySelector('.sign') as Element,
        '::before',
      );
      expect(animationName).to.equal(state === 'TALKING' ? 'none' : 'ring');
      if (state !== 'TALKING')
        expect(parseFloat(animationDuration) * Number(animationIterationCount)).to.be.lessThan(5);
    });
  }
});

function* iterate(walker: TreeWalker): Generator<Text> {
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
