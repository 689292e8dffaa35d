import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadNumbering } from '../../src/phone/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { clear, shown, stage, task, type Stage } from './stage.js';

/** Long enough for all that waits to be said. Milliseconds. */
const A_WHILE = 500;

/** Writes down what is said from now on, in order: politely, or with an exclamation mark at once. */
function listen(dialer: Five9Dialer): string[] {
  const heard: string[] = [];
  for (const [role, mark] of [
    ['status', ''],
    ['alert', '! '],
  ] as const) {
    const region = dialer.shadowRoot?.querySelector(`[role=${role}]`) as Element;
    const note = new MutationObserver(() => {
      if (region.textContent !== '') heard.push(mark + region.textContent.replace('\u00a0', ' ').trim());
    });
    note.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return heard;
}

const dial = async ({ dialer }: Stage): Promise<void> => {
  dialer.dial('6081234567').catch(() => undefined);
  await shown(dialer);
};
const call = (state: string, name = 'Ada', id = name) => callMessage({ state, displayName: name, ids: { id } });

interface Row {
  readonly happens: (set: Stage) => Promise<unknown>;
  readonly heard: readonly string[];
  readonly properties?: Partial<Five9Dialer>;
}

const ROWS: Readonly<Record<string, Row>> = {
  'an agent state': { happens: ({ say }) => say(agentMessage()), heard: ['Ready'] },
  'a reason by its name': {
    happens: ({ say }) => say(agentMessage({ code: '42', agentType: 'not_routable' })),
    heard: ['Not Ready, Lunch'],
    properties: { reasonLabels: { '42': 'Lunch' } },
  },
  'a state that is repeated': { happens: ({ say }) => say(agentMessage(), agentMessage()), heard: ['Ready'] },
  'every state of a call': {
    happens: async (set) => {
      await dial(set);
      for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED']) {
        await set.say(callMessage({ state, displayName: 'Ada' }));
      }
    },
    heard: [
      'Asking the workspace, (608) 123-4567',
      'Call offered, Ada',
      'Ringing, Ada',
      'In call, Ada',
      'On hold, Ada',
      'Wrap-up, Ada',
      'Call ended, Ada',
    ],
  },
  'a call that could not be started, at once': {
    happens: async (set) => {
      await dial(set);
      await set.say(callMessage({ state: 'WRAP_UP' }));
    },
    heard: ['Asking the workspace, (608) 123-4567', '! The call could not be started.'],
  },
  'a workspace that is silent, at once': {
    happens: async (set) => {
      await dial(set);
      await task(100);
    },
    heard: [
      'Asking the workspace, (608) 123-4567',
      '! The workspace has not answered. Check the Five9 softphone: the call may be waiting there.',
    ],
    properties: { responseTimeout: 0.05 },
  },
  'a number that is none, at once': {
    happens: ({ dialer }) => dialer.dial('12').catch(() => undefined),
    heard: ['! “12” is not a phone number that can be called.'],
  },
  'the same failure again, once more': {
    happens: async ({ dialer }) => {
      for (let times = 0; times < 3; times++) {
        await dialer.dial('12').catch(() => undefined);
        await task(20);
      }
    },
    heard: Array<string>(3).fill('! “12” is not a phone number that can be called.'),
  },
  'two things in one moment, one after the other': {
    happens: ({ say }) => say(agentMessage(), call('TALKING')),
    heard: ['Ready', 'In call, Ada'],
  },
  'two calls in one moment': {
    happens: ({ say }) => say(call('ON_HOLD', 'Ada'), call('TALKING', 'Ben')),
    heard: ['On hold, Ada', 'In call, Ben'],
  },
  'the newest only of what waits': {
    happens: ({ say }) =>
      say(
        agentMessage(),
        call('OFFERED'),
        call('RINGING_ON_OTHER_SIDE'),
        call('TALKING'),
        agentMessage({ code: '42' }),
      ),
    heard: ['Ready', 'In call, Ada', 'Not Ready'],
  },
  'a failure, and nothing of that call that waits': {
    happens: async (set) => {
      await dial(set);
      await task(A_WHILE);
      await set.say(agentMessage(), callMessage({ state: 'OFFERED' }), callMessage({ state: 'WRAP_UP' }));
    },
    heard: ['Asking the workspace, (608) 123-4567', 'Ready', '! The call could not be started.'],
  },
  'nothing of a dismissal': {
    happens: async (set) => {
      await set.say(call('FINISHED'));
      set.dialer.dismiss();
    },
    heard: ['Call ended, Ada'],
  },
  'nothing while timers run': {
    happens: async ({ say }) => {
      await say(call('TALKING'));
      await task(2_100);
    },
    heard: ['In call, Ada'],
  },
  'nothing of digits': {
    happens: async ({ dialer }) => {
      dialer.focus();
      await sendKeys({ type: '6081234567' });
    },
    heard: [],
  },
  'nothing for a renewed rendering': {
    happens: async ({ dialer, say }) => {
      await say(agentMessage());
      for (const lang of ['a', 'b']) {
        dialer.number = lang;
        await shown(dialer);
      }
    },
    heard: ['Ready'],
  },
  'nothing again when it is moved': {
    happens: async ({ dialer, say }) => {
      await say(agentMessage());
      await dialer.dial('12').catch(() => undefined);
      await task(20);
      document.body.prepend(dialer);
      await shown(dialer);
    },
    heard: ['Ready', '! “12” is not a phone number that can be called.'],
  },
};

describe('what is said aloud', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const [what, { happens, heard, properties = {} }] of Object.entries(ROWS)) {
    it(`is ${what}`, async () => {
      const set = await stage(properties);
      const said = listen(set.dialer);
      await happens(set);
      await task(A_WHILE);
      expect(said).to.deep.equal(heard);
    });
  }

  it('are of the newest things where more happens than can be listened to, no faster than they can be said', async () => {
    const set = await stage();
    const heard = listen(set.dialer);
    const names = Array.from({ length: 20 }, (_, index) => `Caller ${index}`);
    await set.say(agentMessage(), ...names.map((name) => call('FINISHED', name)));
    await waitUntil(() => heard.length === 2, 'the oldest of the newest is said');
    await task(500);
    expect(heard).to.have.lengthOf(2);
    await waitUntil(() => heard.at(-1) === 'Call ended, Caller 19', 'the newest is said', { timeout: 5_000 });
    expect(heard).to.deep.equal(['Ready', ...names.slice(-5).map((name) => `Call ended, ${name}`)]);
  });

  it('is nothing of what was known before the dialer was shown', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAgentState({ state: 'not-ready', label: 'Lunch' });
    document.body.append(dialer);
    await shown(dialer);
    const said = listen(dialer);
    expect(dialer.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('');
    await task(A_WHILE);
    expect(said).to.deep.equal([]);
  });

  it('is a failure that came before the dialer was shown, once its regions have been there for a moment', async () => {
    const dialer = document.createElement('five9-dialer');
    document.body.append(dialer);
    dialer.dial('6081234567').catch(() => undefined);
    await dialer.updateComplete;
    const said = listen(dialer);
    await task(A_WHILE);
    expect(said).to.deep.equal(['! The dialer is not set up: workspace-origin is missing.']);
  });

  it('is said in a page that is not shown, where there are no frames', async () => {
    const { dialer, say } = await stage();
    const said = listen(dialer);
    const { requestAnimationFrame: real } = window;
    window.requestAnimationFrame = () => 0;
    say(call('TALKING')).catch(() => undefined);
    await task(100);
    window.requestAnimationFrame = real;
    expect(said).to.deep.equal(['In call, Ada']);
  });

  it('is said by each of several dialers, of its own', async () => {
    const [one, two] = [await stage(), await stage()];
    const [first, second] = [listen(one.dialer), listen(two.dialer)];
    await one.say(agentMessage());
    await two.say(call('TALKING'));
    await task(A_WHILE);
    expect([first, second]).to.deep.equal([['Ready'], ['In call, Ada']]);
  });

  it('stands in regions that were there before, and that stay the same', async () => {
    const { dialer, say } = await stage();
    const regions = [...(dialer.shadowRoot?.querySelectorAll('[role=status], [role=alert]') ?? [])];
    expect(regions.map(({ textContent }) => textContent)).to.deep.equal(['', '']);
    await say(agentMessage(), call('TALKING'));
    document.body.prepend(dialer);
    await say(call('FINISHED'));
    expect([...(dialer.shadowRoot?.querySelectorAll('[role=status], [role=alert]') ?? [])]).to.deep.equal(regions);
  });
});
