import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { OnDemand } from '../../src/elements/on-demand.js';

/** What renders, and how often it was told to. */
function host(): ReactiveControllerHost & { updates: number } {
  const found = { updates: 0, requestUpdate: () => found.updates++ };
  return found as unknown as ReactiveControllerHost & { updates: number };
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

const timer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until what is asked for after the next paint has come. */
const turn = (): Promise<void> => frame().then(frame).then(timer).then(timer);

describe('a part that comes on demand', () => {
  it('is brought once, and then has its host rendered', async () => {
    let brought = 0;
    const part = new OnDemand(() => Promise.resolve(++brought));
    const view = host();
    expect(part.for(view)).to.equal(undefined);
    await turn();
    expect([part.for(view), brought, view.updates]).to.deep.equal([1, 1, 1]);
  });

  it('is asked for once what stands in the page has been painted, and not before', async () => {
    let brought = 0;
    const part = new OnDemand(() => Promise.resolve(++brought));
    part.for(host());
    await frame();
    await timer();
    expect(brought, 'the picture may still be on its way').to.equal(0);
    await turn();
    expect(brought).to.equal(1);
  });

  it('is asked for in a page that is not shown, where there are no frames', async () => {
    const { requestAnimationFrame: own } = window;
    window.requestAnimationFrame = () => 0;
    try {
      const part = new OnDemand(() => Promise.resolve('part'));
      await part.settled();
      expect(part.for(host())).to.equal('part');
    } finally {
      window.requestAnimationFrame = own;
    }
  });

  it('is asked for at once in a tab that is not shown, where timers take their time', async () => {
    const { requestAnimationFrame: own, setTimeout: timer } = window;
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
    try {
      const part = new OnDemand(() => Promise.resolve('part'));
      await part.settled();
      expect(part.for(host())).to.equal('part');
    } finally {
      Object.assign(window, { requestAnimationFrame: own, setTimeout: timer });
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is not brought for a host that has no use for it yet', async () => {
    let brought = 0;
    const part = new OnDemand(() => Promise.resolve(++brought));
    part.for(host(), false);
    await turn();
    expect(brought).to.equal(0);
  });

  it('is not asked for by every render where it cannot be had, and is after a while', async () => {
    const { now } = performance;
    let asked = 0;
    const part = new OnDemand(() => {
      asked++;
      return Promise.reject(new Error('missing'));
    });
    const view = host();
    try {
      for (let renders = 0; renders < 3; renders++) {
        part.for(view);
        await turn();
      }
      expect([asked, view.updates]).to.deep.equal([1, 0]);
      performance.now = () => now.call(performance) + 31_000;
      part.for(view);
      await turn();
      expect(asked).to.equal(2);
    } finally {
      performance.now = now;
    }
  });
});
