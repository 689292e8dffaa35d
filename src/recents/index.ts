export type { RecentCall, RecentCalls, RecentOutcome, SameNumber } from './recent-call.js';
export { Recents, type Remembered } from './recents.js';
