import { expect } from '@open-wc/testing';
import { inSlices } from '../../../src/click-to-dial/text/slices.js';
import { idle } from './page.js';

/** Work that takes a millisecond a step. */
function* steps(count: number, done: { steps: number }): Generator<void> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    done.steps++;
    yield;
  }
}

describe('work in slices', () => {
  it('takes breaks, and comes to its end', async () => {
    const done = { steps: 0 };
    const slices: number[] = [];
    const work = inSlices(
      () => steps(30, done),
      () => slices.push(done.steps),
    );
    work.wake();
    work.wake();
    expect(done.steps).to.equal(0);
    while (done.steps < 30) await idle();
    await idle();
    const sizes = slices.map((total, index) => total - (slices[index - 1] ?? 0));
    expect(slices.length).to.be.at.least(5);
    expect(Math.max(...sizes)).to.be.at.most(6);
    expect(slices.at(-1)).to.equal(30);
  });

  it('begins anew when it is woken after its end', async () => {
    const done = { steps: 0 };
    const work = inSlices(
      () => steps(1, done),
      () => undefined,
    );
    for (const expected of [1, 2]) {
      work.wake();
      await idle();
      expect(done.steps).to.equal(expected);
    }
  });

  it('is dropped when it is stopped, in the middle or before it began', async () => {
    const done = { steps: 0 };
    const work = inSlices(
      () => steps(1_000, done),
      () => done.steps > 0 && work.stop(),
    );
    work.wake();
    await idle();
    const { steps: after } = done;
    expect(after).to.be.within(1, 6);
    await idle();
    expect(done.steps).to.equal(after);
    work.wake();
    work.stop();
    work.stop();
    await idle();
    expect(done.steps).to.equal(after);
  });

  it('is done in time on a page that is never idle', async () => {
    const done = { steps: 0 };
    const work = inSlices(
      () => steps(1, done),
      () => undefined,
    );
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    const doneAfter = await new Promise<number>((resolve) => {
      port1.onmessage = () => {
        const until = performance.now() + 4;
        while (performance.now() < until);
        if (done.steps > 0 || performance.now() > start + 2_000) resolve(performance.now() - start);
        else port2.postMessage(0);
      };
      port2.postMessage(0);
      work.wake();
    });
    port1.close();
    expect(done.steps).to.equal(1);
    expect(doneAfter).to.be.below(1_000);
  });

  it('is done by timers where the engine has no scheduler', async () => {
    const given = Object.getOwnPropertyDescriptor(window, 'scheduler');
    Reflect.deleteProperty(window, 'scheduler');
    try {
      const done = { steps: 0 };
      const work = inSlices(
        () => steps(8, done),
        () => undefined,
      );
      work.wake();
      while (done.steps < 8) await new Promise((resolve) => setTimeout(resolve));
      work.wake();
      work.stop();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(done.steps).to.equal(8);
    } finally {
      if (given) Object.defineProperty(window, 'scheduler', given);
    }
  });
});
