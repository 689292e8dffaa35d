import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchSite } from './bench-site.js';
import type { InPage } from './in-page/entry.js';
import type { Figure } from './in-page/figure.js';
import type { Watch } from './in-page/watch.js';
import { longestTask, traceTasks } from './trace.js';

/** The functions of the page that measure. */
type Measures = {
  [
    Name in keyof InPage as InPage[Name] extends (
      room: HTMLElement,
      watch: Watch,
      ...more: never[]
    ) => Promise<Figure[]>
      ? Name
      : never
  ]: InPage[Name];
};
type Amount<Name extends keyof Measures> =
  Parameters<Measures[Name]> extends [unknown, unknown, (infer Last)?] ? Last : never;

/** What a page holds, once everything that nobody needs has been collected. */
export interface Holdings {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Mutation, intersection and resize observers that were ever made. */
  readonly observers: number;
}

/** The prototypes are among what is found, and cannot be asked. */
const DETACHED = `function () {
  return this.filter((each) => {
    try {
      return !each.isConnected;
    } catch {
      return false;
    }
  }).length;
}`;

const MOST_COLLECTIONS = 40;
/** Milliseconds. */
const BETWEEN_COLLECTIONS = 50;

/** A page under measurement, in which a dialer can be, and the browser's own instruments. */
export class BenchPage {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Opens the bench's page and counts the observers that are made in it from the first. */
  static async open(site: BenchSite, path = ''): Promise<BenchPage> {
    const page = await site.newPage();
    // The loader of this code wraps functions in a helper of its own, which a page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.evaluateOnNewDocument(() => {
      const counted = globalThis as unknown as { observersMade: number };
      counted.observersMade = 0;
      for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
        globalThis[name] = new Proxy(globalThis[name], {
          construct(target, args: [never]) {
            counted.observersMade++;
            return new target(...args);
          },
        }) as never;
      }
    });
    await page.goto(site.url(path));
    await page.waitForFunction(() => 'inPage' in globalThis && customElements.get('five9-dialer'));
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchPage(page, session);
  }

  /** Runs something in the page; `inPage` has the page's own functions there. */
  run<Result>(task: () => Result | Promise<Result>): Promise<Awaited<Result>> {
    return this.#page.evaluate(task);
  }

  /** Runs some lines of script in the page, with `inPage` and `main` there, and `await` allowed. */
  runText(script: string): Promise<unknown> {
    return this.#page.evaluate(`(async () => { const main = document.querySelector('main'); ${script} })()`);
  }

  /**
   * Has the page measure something.
   *
   * @param rate how many times slower the processor shall seem
   * @returns what the page has found, and the longest task of the time that it was at it
   */
  async measure<Name extends keyof Measures>(name: Name, rate = 1, amount?: Amount<Name>): Promise<Figure[]> {
    const given = amount === undefined ? '' : JSON.stringify(amount);
    const script = `return await inPage.${name}(main, inPage.markingWatch, ${given})`;
    await this.slowDown(rate);
    const { result, longest } = await traceTasks(this.#page, () => this.runText(script));
    await this.slowDown(1);
    return [...(result as Figure[]), longestTask(longest)];
  }

  /** Has the page's processor seem so many times slower. */
  async slowDown(rate: number): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** For how long the main thread has been busy: the time that the processor gave it, not that it had to wait for one. */
  async busySeconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  /** How many elements of a tag are still in memory, in the page or out of it. */
  liveElements(tag: string): Promise<number> {
    return this.#count(`customElements.get('${tag}').prototype`, 'function () { return this.length; }');
  }

  /** How many elements are still in memory though they are in no document. */
  detachedElements(): Promise<number> {
    return this.#count('Element.prototype', DETACHED);
  }

  async #count(prototype: string, count: string): Promise<number> {
    await this.#collect();
    const { result } = await this.#session.send('Runtime.evaluate', { expression: prototype });
    const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const answer = await this.#session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: count,
      returnByValue: true,
    });
    for (const { objectId } of [result, objects])
      await this.#session.send('Runtime.releaseObject', { objectId: objectId! });
    return answer.result.value as number;
  }

  async #collect(): Promise<void> {
    // Twice: what the first collection finalizes, the second one frees.
    for (let times = 0; times < 2; times++) await this.#session.send('HeapProfiler.collectGarbage');
  }

  /**
   * Waits until a collection finds nothing more: what an object held is found by the next one only, and the browser
   * frees nodes in pauses of its own. What really leaks is there however often one looks.
   */
  async #settle(): Promise<void> {
    let [before, now] = ['', await this.#tally()];
    for (let times = 0; times < MOST_COLLECTIONS && now !== before; times++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_COLLECTIONS));
      [before, now] = [now, await this.#tally()];
    }
  }

  async #tally(): Promise<string> {
    await this.#collect();
    const { Nodes: nodes, JSEventListeners: listeners } = await this.#page.metrics();
    return `${nodes} ${listeners}`;
  }

  async holdings(): Promise<Holdings> {
    await this.#settle();
    const { usedSize: heap } = await this.#session.send('Runtime.getHeapUsage');
    const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await this.#page.metrics();
    const observers = await this.run(() => (globalThis as unknown as { observersMade: number }).observersMade);
    return { heap, nodes, listeners, observers };
  }

  /** What the page holds more after something than before it. */
  async growth(task: string | (() => unknown)): Promise<Holdings> {
    const before = await this.holdings();
    await (typeof task === 'string' ? this.runText(task) : this.run(task as () => Promise<void>));
    const after = await this.holdings();
    return {
      heap: after.heap - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      observers: after.observers - before.observers,
    };
  }
}
