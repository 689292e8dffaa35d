import { expect, waitUntil } from '@open-wc/testing';
import { FrameGate } from '../../src/elements/frame-gate.js';

const GLANCE = 250;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** A gate that counts, and asks for so many runs at once. */
function gate(): { runs: number; ask(times: number): void; flush(): void } {
  const counter = {
    runs: 0,
    ask: (times: number) => {
      for (let index = 0; index < times; index++) own.request();
    },
    flush: () => own.flush(),
  };
  const own = new FrameGate(() => counter.runs++, document.body);
  return counter;
}

describe('what is to be shown', () => {
  it('is shown with the next frame, and once, however often it has changed', async () => {
    for (const times of [1, 20, 1_000]) {
      const counter = gate();
      counter.ask(times);
      expect(counter.runs).to.equal(0);
      await frame();
      expect(counter.runs).to.equal(1);
      await frame();
      expect(counter.runs).to.equal(1);
    }
  });

  it('is shown with every frame where it changes a few times in each', async () => {
    const counter = gate();
    for (let frames = 1; frames <= 10; frames++) {
      counter.ask(20);
      await frame();
      expect(counter.runs).to.equal(frames);
    }
  });

  it('stands for a glance where it changes faster than anybody could look, and then it is the newest', async () => {
    const counter = gate();
    const start = performance.now();
    let frames = 0;
    for (; performance.now() - start < 2 * GLANCE; frames++) {
      counter.ask(100);
      await frame();
    }
    const most = 1 + Math.floor((performance.now() - start) / GLANCE);
    expect(counter.runs).to.be.within(1, most);
    expect(counter.runs).to.be.below(frames);
    const before = counter.runs;
    counter.ask(100);
    await waitUntil(() => counter.runs === before + 1, 'the newest is shown');
  });

  it('is shown in the window that it has come to, though the one before was shut before its next frame', async () => {
    const shut = { requestAnimationFrame: () => 1, cancelAnimationFrame: () => undefined } as unknown as typeof window;
    const shown = { ownerDocument: { defaultView: shut } as Document };
    let runs = 0;
    const own = new FrameGate(() => runs++, shown);
    own.request();
    shown.ownerDocument = document;
    own.request();
    await frame();
    expect(runs).to.equal(1);
  });

  it('is shown at once where somebody waits for it, and not again', async () => {
    const counter = gate();
    counter.ask(100);
    counter.flush();
    counter.flush();
    await frame();
    expect(counter.runs).to.equal(1);
  });
});
