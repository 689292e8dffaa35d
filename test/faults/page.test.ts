import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer, Five9EventMap } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { uncaughtErrors } from '../core/uncaught-errors.js';
import { clear, shown, stage, task, text, view } from '../elements/stage.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';

const NUMBER = '6081234567';

/** Another document, whose window is another. */
function elsewhere(): Document {
  const frame = document.createElement('iframe');
  frame.className = 'elsewhere';
  document.body.append(frame);
  return frame.contentDocument!;
}

describe('what a page does with the element in a call', () => {
  before(loadNumbering);
  afterEach(async () => {
    for (const frame of document.querySelectorAll('.elsewhere')) frame.remove();
    await clear();
  });

  /** What is done, and where the element is afterwards. */
  const MOVES: readonly (readonly [what: string, move: (dialer: Five9Dialer) => unknown])[] = [
    ['moves it', (dialer) => document.body.prepend(dialer)],
    [
      'removes it and puts it back in the same task',
      (dialer) => {
        dialer.remove();
        document.body.append(dialer);
      },
    ],
    [
      'removes it and puts it back later',
      async (dialer) => {
        dialer.remove();
        await task(20);
        document.body.append(dialer);
      },
    ],
    [
      'moves it into a shadow root',
      (dialer) => {
        const host = document.createElement('div');
        document.body.append(host);
        host.attachShadow({ mode: 'closed' }).append(dialer);
      },
    ],
    [
      'keeps it in a fragment meanwhile',
      async (dialer) => {
        const fragment = document.createDocumentFragment();
        fragment.append(dialer);
        await task(20);
        document.body.append(fragment);
      },
    ],
    ['moves what is around it', (dialer) => document.documentElement.append(dialer.parentElement!)],
    [
      'has another document adopt it, and puts it back',
      async (dialer) => {
        elsewhere().body.append(dialer);
        await task(20);
        document.body.append(dialer);
      },
    ],
    ['writes its own attributes anew', (dialer) => dialer.replaceWith(dialer)],
  ];

  for (const [what, move] of MOVES) {
    it(`${what}: the call stays, looks the same, and goes on`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const { dialer, say } = await stage({}, box);
      dialer.dial(NUMBER).catch(() => undefined);
      await say(callMessage({ state: 'TALKING' }));
      const { key } = dialer.call!;
      const background = getComputedStyle(
        view(dialer, 'dial-pad').querySelector('[part=call-button]')!,
      ).backgroundColor;
      await move(dialer);
      await shown(dialer);
      expect(dialer.call).to.include({ key, state: 'talking' });
      expect(text(dialer, 'call-status')).to.contain('In call');
      // What styles an adopted element comes on demand.
      const button = view(dialer, 'dial-pad').querySelector('[part=call-button]')!;
      await waitUntil(() => getComputedStyle(button).backgroundColor === background, 'it should look the same');
      await say(callMessage({ state: 'FINISHED' }));
      expect(dialer.call).to.include({ key, state: 'finished' });
      expect(text(dialer, 'call-status')).to.contain('Call ended');
      box.remove();
      dialer.remove();
    });
  }

  it('clones it: the clone is a dialer of its own, which knows nothing of the call', async () => {
    const { dialer, say } = await stage({ workspaceOrigin: 'https://a.example' });
    await say(callMessage({ state: 'TALKING' }));
    const clone = document.importNode(dialer, true);
    document.body.append(clone);
    await shown(clone);
    expect(clone.call).to.equal(null);
    expect(clone.link.status).to.equal('not-configured');
    expect(dialer.call?.state).to.equal('talking');
  });

  it('shows it in another document, where it goes on too', async () => {
    const { dialer, say } = await stage();
    await say(callMessage({ state: 'TALKING' }));
    elsewhere().body.append(dialer);
    await task(20);
    expect(dialer.call?.state).to.equal('talking');
    await say(callMessage({ state: 'FINISHED' }));
    expect(dialer.call?.state).to.equal('finished');
  });

  it('has another document adopt it after its call: the call looks the same', async () => {
    const { dialer, say } = await stage();
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    const name = view(dialer, 'call-status').querySelector('h2')!;
    const { fontSize } = getComputedStyle(name);
    elsewhere().body.append(dialer);
    await task(20);
    document.body.append(dialer);
    expect(getComputedStyle(name).fontSize).not.to.equal(fontSize);
    await waitUntil(() => getComputedStyle(name).fontSize === fontSize, 'it should look the same');
  });
});

describe('a handler of the page that throws', () => {
  before(loadNumbering);
  afterEach(clear);

  const EVENTS: readonly (keyof Five9EventMap)[] = [
    'five9dialrequest',
    'five9dialrefused',
    'five9callchange',
    'five9agentchange',
    'five9refusalchange',
    'five9message',
  ];

  for (const type of EVENTS) {
    it(`in ${type} takes nothing from the agent: the call goes through, and the error surfaces`, async () => {
      const { dialer, sent, say } = await stage();
      const fault = new Error(`thrown in ${type}`);
      let times = 0;
      const handler = (): never => {
        times++;
        throw fault;
      };
      dialer.addEventListener(type, handler);
      const errors = await uncaughtErrors(async () => {
        await dialer.dial('').catch(() => undefined);
        const outcome = dialer.dial(NUMBER);
        await task();
        await say(agentMessage(), callMessage({ state: 'RINGING_ON_OTHER_SIDE' }));
        expect((await outcome).state).to.equal('ringing');
        await say(callMessage({ state: 'FINISHED' }));
        dialer.removeEventListener(type, handler);
      });
      expect(sent).to.have.length(1);
      expect([dialer.agent.state, dialer.call?.state]).to.deep.equal(['ready', 'finished']);
      expect(text(dialer, 'call-status')).to.contain('Call ended');
      expect(times).to.be.greaterThan(0);
      expect(errors).to.deep.equal(Array.from({ length: times }, () => fault));
    });
  }

  for (const [what, promise] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws as soon as it is awaited',
      () => ({
        then: () => {
          throw new Error('no');
        },
      }),
    ],
    ['resolves to false', () => Promise.resolve(false)],
  ] as const) {
    it(`in waitUntil: a promise that ${what} cancels, with a sentence, and the next dial is free`, async () => {
      const { dialer, sent } = await stage();
      dialer.addEventListener('five9dialrequest', (event) => event.waitUntil(promise() as Promise<unknown>), {
        once: true,
      });
      const refusal: unknown = await dialer.dial(NUMBER).catch((error: unknown) => error);
      expect(refusal).to.include({ code: 'cancelled', message: 'The call was cancelled.' });
      expect([sent, dialer.refusal]).to.deep.equal([[], null]);
      dialer.dial(NUMBER).catch(() => undefined);
      await task();
      expect(sent).to.have.length(1);
    });
  }

  it('in waitUntil with something that is no promise: it counts as said', async () => {
    const { dialer, sent } = await stage();
    dialer.addEventListener('five9dialrequest', (event) => event.waitUntil(undefined as unknown as Promise<unknown>));
    dialer.dial(NUMBER).catch(() => undefined);
    await task(20);
    expect(sent).to.have.length(1);
  });
});
