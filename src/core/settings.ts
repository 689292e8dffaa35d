import { fill, sentences, type SentenceKey, type Sentences } from '../locales/index.js';
import { NUMBER_CHECKS, NUMBER_FORMATS, type ReadOptions } from '../phone/index.js';
import { READY_GATES, type ReadyGate } from '../state/index.js';
import type { Endpoint } from '../workspace/index.js';

/**
 * What a page decides. A dialer reads each setting when it needs it and keeps no copy, so whoever owns the settings
 * (an element, say) changes them by changing its own properties. Words that are not known count as their default.
 */
export interface DialerSettings {
  /** The link to the workspace. A dialer that is made with one is connected at once. */
  readonly endpoint?: Endpoint | undefined;
  /** `known` (default), `strict`, `off`: see `ReadyGate`. */
  readonly readyGate?: string;
  /** ISO 3166 country whose numbers may be entered without a country code. Default `US`. */
  readonly defaultCountry?: string;
  /** `national` (default), `e164`, `as-entered`: what is sent. */
  readonly numberFormat?: string;
  /** `possible` (default), `any`: what is refused. */
  readonly numberCheck?: string;
  /** `object` (default), `json`: how it is sent. */
  readonly wireFormat?: string;
  /** Seconds without an event until a request counts as unconfirmed. Default 20. */
  readonly responseTimeout?: number;
  /**
   * `off`, `memory`, `session`, `local`: where recent calls are remembered. Default `off`: whoever has no face has nobody
   * to show them to. A word that is not known counts as `session`, the element's default.
   */
  readonly recents?: string | null;
  /** Refuses every dial. */
  readonly disabled?: boolean;
  /** Names for the tenant's Not Ready codes. */
  readonly reasonLabels?: Readonly<Record<string, string>>;
  /** The sentences of `DialError`s, English where left out. */
  readonly words?: Sentences;
}

const DEFAULT_TIMEOUT = 20;
/** The longest time that a timer can be set to: a longer one would go off at once. Seconds. */
const MAX_TIMEOUT = 2_147_483;

export function readyGateOf({ readyGate }: DialerSettings): ReadyGate {
  return oneOf(READY_GATES, readyGate);
}

export function readOptionsOf({ defaultCountry, numberFormat, numberCheck }: DialerSettings): ReadOptions {
  return {
    country: defaultCountry || 'US',
    format: oneOf(NUMBER_FORMATS, numberFormat),
    check: oneOf(NUMBER_CHECKS, numberCheck),
  };
}

/** Milliseconds. */
export function timeoutOf({ responseTimeout = DEFAULT_TIMEOUT }: DialerSettings): number {
  return (responseTimeout > 0 ? Math.min(responseTimeout, MAX_TIMEOUT) : DEFAULT_TIMEOUT) * 1_000;
}

export function sentence(
  { words = sentences }: DialerSettings,
  key: SentenceKey,
  values?: Readonly<Record<string, string>>,
): string {
  return fill(words[key], values);
}

/** The word, or the first of the list, which is the default. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], word: string | undefined): Word {
  return words.find((each) => each === word) ?? words[0];
}
