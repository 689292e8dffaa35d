import { Place, type Scope, type Shelf } from './place.js';
import type { SameNumber } from './recent-call.js';

/** The first is what a word that is not known counts as. */
const MODES = ['session', 'local', 'memory', 'off'] as const;

export type RecentsMode = (typeof MODES)[number];

export function modeOf(word: string | null): RecentsMode {
  return MODES.find((each) => each === word) ?? 'session';
}

const shared = new WeakMap<Scope, Map<RecentsMode, Place>>();

/**
 * The place of a mode: one for all dialers of a page. Where there is no storage, or it must not be used, that is the
 * page's memory; and where there is no page, as in Node, each dialer has a memory of its own, storage or not: there it
 * may be one of many, each for another agent.
 */
export function placeOf(mode: Exclude<RecentsMode, 'off'>, scope: Scope, isSame: SameNumber): Place {
  if (!('document' in scope)) return new Place(scope, undefined, isSame);
  const places = shared.get(scope) ?? new Map<RecentsMode, Place>();
  shared.set(scope, places);
  const place = places.get(mode) ?? new Place(scope, shelfOf(mode, scope), isSame);
  places.set(mode, place);
  // Nobody may have listened for a while.
  place.look();
  return place;
}

function shelfOf(mode: RecentsMode, scope: Scope): Shelf | undefined {
  if (mode === 'memory') return undefined;
  try {
    return (mode === 'local' ? scope.localStorage : scope.sessionStorage) ?? undefined;
  } catch {
    // A page without an origin, or a browser that keeps nothing.
    return undefined;
  }
}
