import { clickToPost } from './click-to-post.js';
import { eventToPaint } from './event-to-paint.js';
import { eventsInAHurry, figuresOfHurry, openHurry } from './hurry.js';
import { idleRequests } from './idle.js';
import { aWorkingLife, callMany, mountMany, untilQuiet } from './life.js';
import { buildOurs, buildPlain, manyElements } from './many-elements.js';
import { timeOfFixedWork } from './pace.js';
import { openStage } from './stage.js';
import { textInRows } from './text-rows.js';
import { markingWatch } from './watch.js';

/** What the bench calls in its page, by name. */
const inPage = {
  aWorkingLife,
  buildOurs,
  buildPlain,
  callMany,
  clickToPost,
  eventsInAHurry,
  eventToPaint,
  figuresOfHurry,
  idleRequests,
  manyElements,
  markingWatch,
  mountMany,
  openHurry,
  openStage,
  textInRows,
  timeOfFixedWork,
  untilQuiet,
};

export type InPage = typeof inPage;

Object.assign(globalThis, { inPage });
