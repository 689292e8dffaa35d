import { clickToPost } from '../test/bench/in-page/click-to-post.js';
import { eventToPaint } from '../test/bench/in-page/event-to-paint.js';
import type { Figure } from '../test/bench/in-page/figure.js';
import { eventsInAHurry } from '../test/bench/in-page/hurry.js';
import { idleRequests } from '../test/bench/in-page/idle.js';
import { aWorkingLife } from '../test/bench/in-page/life.js';
import { manyElements } from '../test/bench/in-page/many-elements.js';
import { textInRows } from '../test/bench/in-page/text-rows.js';
import { TITLES } from '../test/bench/in-page/titles.js';
import { HeartbeatWatch, type Watch } from '../test/bench/in-page/watch.js';
import { workspaceOrigin } from './workspace-origin.js';

type GroupName = keyof typeof TITLES;

/** What one press of a button measures. */
export interface BenchGroup {
  readonly name: GroupName;
  readonly title: string;
  /** Measures in an element of the page, which is empty again afterwards. */
  run(room: HTMLElement): Promise<Figure[]>;
}

const MEASURES: Readonly<Record<GroupName, (room: HTMLElement, watch: Watch) => Promise<Figure[]>>> = {
  click: (room, watch) => clickToPost(room, watch, 100),
  paint: (room, watch) => eventToPaint(room, watch, 50),
  events: (room, watch) => eventsInAHurry(room, watch, { source: hurryUrl(), seconds: 3 }),
  elements: (room, watch) => manyElements(room, watch, 5),
  text: textInRows,
  life: (room, watch) => aWorkingLife(room, watch, { calls: 2_000, mounts: 100, atOnce: 20 }),
  idle: idleRequests,
};

/** All groups, in the order in which they run. */
export const BENCH_GROUPS: readonly BenchGroup[] = (Object.keys(TITLES) as GroupName[]).map((name) => ({
  name,
  title: TITLES[name],
  async run(room) {
    const { longest, watch } = new HeartbeatWatch();
    const figures = await MEASURES[name](room, watch);
    const { dialer: value, bare } = longest;
    return [...figures, { name: 'longest time that the page was held up', value, bare, unit: 'ms', limit: 50 }];
  },
}));

/** The workspace is another site where there is one, as in real life. */
function hurryUrl(): string {
  const { pathname } = new URL('hurry.html', location.href);
  return new URL(pathname, workspaceOrigin(location).origin).href;
}
