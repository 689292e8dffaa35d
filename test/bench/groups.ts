import { BenchPage } from './bench-page.js';
import type { BenchSite } from './bench-site.js';
import { benchCalls } from './calls.js';
import { benchElements } from './elements.js';
import { benchEvents } from './events.js';
import type { Figure } from './in-page/figure.js';
import { TITLES } from './in-page/titles.js';
import { benchInstance } from './instance.js';
import { benchLinks } from './links.js';
import { benchPeers } from './peers.js';
import { benchStart } from './start.js';

/** Figures that belong together. */
export interface Group {
  readonly title: string;
  /** What the dialer stands beside, where that is no bare page. */
  readonly beside?: string;
  measure(site: BenchSite): Promise<Figure[]>;
  /** The same with a processor that seems four times slower, where that makes a difference. */
  measureSlow?(site: BenchSite): Promise<Figure[]>;
}

/** How many times slower: what is sold as a cheap computer, or what is left of one. */
const SLOW = 4;

/** All that is measured, by the names that `npm run bench` takes. */
export const GROUPS: Readonly<Record<string, Group>> = {
  click: {
    title: TITLES.click,
    measure: (site) => onPage(site, (page) => page.measure('clickToPost', 1, 300)),
    measureSlow: (site) => onPage(site, (page) => page.measure('clickToPost', SLOW, 100)),
  },
  paint: {
    title: TITLES.paint,
    measure: (site) => onPage(site, (page) => page.measure('eventToPaint', 1, 100)),
    measureSlow: (site) => onPage(site, (page) => page.measure('eventToPaint', SLOW, 50)),
  },
  events: {
    title: TITLES.events,
    measure: (site) => benchEvents(site),
    measureSlow: (site) =>
      onPage(site, (page) =>
        page.measure('eventsInAHurry', SLOW, { source: site.url('workspace.html', '127.0.0.1'), seconds: 3 }),
      ),
  },
  links: { title: '10,000 links', measure: (site) => onPage(site, benchLinks) },
  elements: {
    title: TITLES.elements,
    measure: async (site) => [
      ...(await onPage(site, (page) => page.measure('manyElements'))),
      ...(await onPage(site, benchElements)),
    ],
    measureSlow: (site) => onPage(site, (page) => page.measure('manyElements', SLOW, 3)),
  },
  text: {
    title: TITLES.text,
    measure: (site) => onPage(site, (page) => page.measure('textInRows')),
    measureSlow: (site) => onPage(site, (page) => page.measure('textInRows', SLOW)),
  },
  life: {
    title: TITLES.life,
    measure: async (site) => [
      ...(await onPage(site, (page) => page.measure('aWorkingLife', 1, { calls: 5_000, mounts: 200, atOnce: 20 }))),
      ...(await onPage(site, (page) => benchCalls(page))),
    ],
    measureSlow: (site) =>
      onPage(site, (page) => page.measure('aWorkingLife', SLOW, { calls: 1_000, mounts: 100, atOnce: 20 })),
  },
  idle: {
    title: TITLES.idle,
    measure: (site) => onPage(site, (page) => page.measure('idleRequests')),
    measureSlow: (site) => onPage(site, (page) => page.measure('idleRequests', SLOW)),
  },
  instance: { title: 'One dialer more', measure: (site) => onPage(site, benchInstance) },
  start: {
    title: 'Import to paint',
    measure: (site) => benchStart(site),
    measureSlow: (site) => benchStart(site, SLOW, 5),
  },
  peers: { title: 'What somebody would pick instead', beside: 'peer', measure: benchPeers },
};

/** Does something with a page of its own. */
export async function onPage<Result>(site: BenchSite, measure: (page: BenchPage) => Promise<Result>): Promise<Result> {
  const page = await BenchPage.open(site);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}
