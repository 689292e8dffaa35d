import type { Figure } from './in-page/figure.js';
import type { Arrival, importToPaint, Start } from './in-page/start.js';
import { median } from './in-page/statistics.js';
import type { BenchSite } from './bench-site.js';
import { longestTask, traceTasks } from './trace.js';

const ROUNDS = 11;
const KINDS: readonly Start[] = ['bare', 'still-frame', 'frame', 'dialer'];

/**
 * From the import of the script until the dialer has been painted, each time in a browser that has been nowhere yet;
 * against a bare Lit element with as many buttons, and against a frame of another site that holds that.
 *
 * @param rate how many times slower the processor shall seem
 */
export async function benchStart(site: BenchSite, rate = 1, rounds = ROUNDS): Promise<Figure[]> {
  const times: Record<Start, number[]> = { bare: [], 'still-frame': [], frame: [], dialer: [] };
  const shown: Record<Start, number[]> = { bare: [], 'still-frame': [], frame: [], dialer: [] };
  const longest: Record<Start, number[]> = { bare: [], 'still-frame': [], frame: [], dialer: [] };
  for (let round = 0; round < rounds; round++) {
    // In turn, so that whatever else the machine does meets each of them.
    for (const kind of KINDS) {
      const { arrival, task } = await startOnce(site, kind, rate);
      times[kind].push(arrival.painted);
      if (arrival.shown !== undefined) shown[kind].push(arrival.shown);
      longest[kind].push(task);
    }
  }
  const [bare, stillFrame, frame, dialer] = KINDS.map((kind) => median(times[kind])) as [
    number,
    number,
    number,
    number,
  ];
  return [
    { name: 'import to paint', value: dialer, unit: 'ms', bare },
    { name: 'until the screen has it', value: median(shown.dialer), unit: 'ms', bare: median(shown.bare) },
    { name: 'a frame with the bare Lit element', value: frame, unit: 'ms' },
    { name: 'a frame with thirty buttons as markup', value: stillFrame, unit: 'ms' },
    { name: 'against the bare Lit element', value: dialer / bare, unit: '×', bare: 1, limit: 1.5 },
    { name: 'against the frame', value: dialer / frame, unit: '×', limit: 0.5 },
    longestTask({ dialer: median(longest.dialer), bare: median(longest.bare) }),
  ];
}

async function startOnce(site: BenchSite, kind: Start, rate: number): Promise<{ arrival: Arrival; task: number }> {
  const context = await site.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(site.url('start.html'));
  await page.waitForFunction('"importToPaint" in globalThis');
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const source = {
    dialer: site.url('five9-dialer.js'),
    bare: site.url('thirty-buttons.js'),
    frame: site.url('buttons.html', '127.0.0.1'),
    'still-frame': site.url('still-buttons.html', '127.0.0.1'),
  }[kind];
  const measure = (): Promise<Arrival> =>
    page.evaluate(
      (which, from) => {
        const start = globalThis as unknown as { importToPaint: typeof importToPaint };
        return start.importToPaint(document.querySelector('main')!, which, from);
      },
      kind,
      source,
    );
  const { result: arrival, longest } = await traceTasks(page, measure);
  await context.close();
  return { arrival, task: longest[kind === 'dialer' ? 'dialer' : 'bare'] };
}
