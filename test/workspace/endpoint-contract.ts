import { expect, waitUntil } from '@open-wc/testing';
import type { Endpoint } from '../../src/workspace/index.js';
import { uncaughtErrors } from '../core/uncaught-errors.js';

/** One end of a link under test, and the other end in the test's hand. */
export interface Bench {
  readonly endpoint: Endpoint;
  /** The other side says something. */
  say(message: unknown): void | Promise<void>;
  /** Everything that the other side has heard so far. */
  heard(): readonly unknown[] | Promise<readonly unknown[]>;
  close(): void;
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => ({ index }));

/** What every implementation of `Endpoint` keeps, whatever lies between its two ends. */
export function describeEndpoint(name: string, open: () => Bench | Promise<Bench>): void {
  describe(name, () => {
    let bench: Bench;
    let marks = 0;

    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    /** Resolves once all that the other side has said so far has arrived: messages keep their order. */
    async function arrivedHere(): Promise<void> {
      const mark = `mark ${++marks}`;
      const heard: unknown[] = [];
      const undo = bench.endpoint.subscribe((message) => heard.push(message));
      await bench.say(mark);
      await waitUntil(() => heard.includes(mark), mark, { interval: 5 });
      undo();
    }

    /** What the other side has heard, once all that was posted so far is there. */
    async function arrivedThere(): Promise<readonly unknown[]> {
      const mark = `mark ${++marks}`;
      let all: readonly unknown[] = [];
      bench.endpoint.post(mark);
      await waitUntil(async () => (all = await bench.heard()).includes(mark), mark, { interval: 5 });
      return all.filter((message) => typeof message !== 'string' || !message.startsWith('mark '));
    }

    /** Subscribes; what is heard is in the list, less the marks. */
    function listen(): { heard: unknown[]; undo: () => void } {
      const heard: unknown[] = [];
      const undo = bench.endpoint.subscribe((message) => {
        if (typeof message !== 'string' || !message.startsWith('mark ')) heard.push(message);
      });
      return { heard, undo };
    }

    it('posts in order', async () => {
      for (const message of HUNDRED) bench.endpoint.post(message);
      expect(await arrivedThere()).to.deep.equal(HUNDRED);
    });

    it('hears in order', async () => {
      const { heard, undo } = listen();
      for (const message of HUNDRED) await bench.say(message);
      await arrivedHere();
      expect(heard).to.deep.equal(HUNDRED);
      undo();
    });

    it('posts in order, whichever task a post comes from', async () => {
      await afterManyTimers(6, () => bench.endpoint.post('first'));
      await inTaskWithoutTimer(() => bench.endpoint.post('second'));
      expect(await arrivedThere()).to.deep.equal(['first', 'second']);
    });

    for (const [what, message] of [
      ['an object', { channel: 'Five9', data: '6081234567', list: [1, { deep: true }], nothing: null }],
      ['JSON text', '{"channel":"Five9","data":"6081234567"}'],
      ['a bare number', 7],
    ] as const) {
      it(`carries ${what} both ways as it is`, async () => {
        const { heard, undo } = listen();
        bench.endpoint.post(message);
        await bench.say(message);
        expect(await arrivedThere()).to.deep.equal([message]);
        await arrivedHere();
        expect(heard).to.deep.equal([message]);
        undo();
      });
    }

    it('posts a copy: what is changed afterwards stays here', async () => {
      const message = { number: 'as it was posted' };
      bench.endpoint.post(message);
      message.number = 'changed';
      expect(await arrivedThere()).to.deep.equal([{ number: 'as it was posted' }]);
    });

    it('hears a copy: what is changed here stays here', async () => {
      const message = { number: 'as it was said' };
      const { heard, undo } = listen();
      await bench.say(message);
      await arrivedHere();
      expect(heard[0]).to.not.equal(message);
      (heard[0] as typeof message).number = 'changed';
      expect(message.number).to.equal('as it was said');
      undo();
    });

    it('delivers in a later task', async () => {
      const { heard, undo } = listen();
      const saying = bench.say('later');
      expect(heard).to.deep.equal([]);
      await saying;
      await arrivedHere();
      expect(heard).to.deep.equal(['later']);
      undo();
    });

    it('hears nothing after its undo, which may be called again', async () => {
      const { heard, undo } = listen();
      await bench.say('before');
      await arrivedHere();
      undo();
      undo();
      await bench.say('after');
      await arrivedHere();
      expect(heard).to.deep.equal(['before']);
    });

    it('can post without a subscriber', async () => {
      bench.endpoint.post('unheard of');
      expect(await arrivedThere()).to.deep.equal(['unheard of']);
    });

    it('tells each of several subscribers, once, and the rest when one has gone', async () => {
      const [first, second] = [listen(), listen()];
      await bench.say('to both');
      await arrivedHere();
      first.undo();
      await bench.say('to one');
      await arrivedHere();
      expect(first.heard).to.deep.equal(['to both']);
      expect(second.heard).to.deep.equal(['to both', 'to one']);
      second.undo();
    });

    it('takes a listener that subscribes twice for two, undone one by one', async () => {
      let times = 0;
      const listener = (message: unknown): void => {
        if (message === 'count') times++;
      };
      const undo = bench.endpoint.subscribe(listener);
      const undoOther = bench.endpoint.subscribe(listener);
      await bench.say('count');
      await arrivedHere();
      expect(times).to.equal(2);
      undo();
      await bench.say('count');
      await arrivedHere();
      expect(times).to.equal(3);
      undoOther();
    });

    it('keeps nothing from the others where a subscriber throws, and lets the error surface', async () => {
      const fault = new Error('a subscriber at fault');
      const undoFaulty = bench.endpoint.subscribe((message) => {
        if (message === 'to all') throw fault;
      });
      const { heard, undo } = listen();
      const errors = await uncaughtErrors(async () => {
        await bench.say('to all');
        await arrivedHere();
      });
      expect(heard).to.deep.equal(['to all']);
      expect(errors).to.deep.equal([fault]);
      undoFaulty();
      undo();
    });

    it('does not tell one who has gone while the message was handed round', async () => {
      let undoLater = (): void => undefined;
      const undo = bench.endpoint.subscribe(() => undoLater());
      const later = listen();
      undoLater = later.undo;
      await bench.say('too late');
      await arrivedHere();
      expect(later.heard).to.deep.equal([]);
      undo();
    });

    it('does not tell one who comes while the message is handed round', async () => {
      let late: ReturnType<typeof listen> | undefined;
      const undo = bench.endpoint.subscribe(() => (late ??= listen()));
      await bench.say('too early');
      await arrivedHere();
      await bench.say('in time');
      await arrivedHere();
      expect(late?.heard).to.deep.equal(['in time']);
      late?.undo();
      undo();
    });
  });
}

/** Browsers slow timers down that were set by timers: here, and only here, a new one waits at least 4 ms. */
function afterManyTimers(levels: number, act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void => {
      if (left > 0) {
        setTimeout(() => next(left - 1));
        return;
      }
      act();
      resolve();
    };
    next(levels);
  });
}

function inTaskWithoutTimer(act: () => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      act();
      resolve();
    };
    port2.postMessage('');
  });
}
