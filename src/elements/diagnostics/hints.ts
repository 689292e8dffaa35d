import { READY_GATES } from '../../core/index.js';
import { NUMBER_CHECKS, NUMBER_FORMATS } from '../../phone/index.js';
import type { Check } from './checks.js';

/** The attributes that take one or more of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'ready-gate': READY_GATES,
  'number-format': NUMBER_FORMATS,
  'number-check': NUMBER_CHECKS,
  'wire-format': ['object', 'json'],
  recents: ['session', 'off', 'memory', 'local'],
  'click-to-dial': ['links', 'text'],
  'call-controls': ['hang-up', 'hold', 'mute', 'keypad', 'transfer'],
};

/** Says which words of a dialer's attributes nobody knows: they count as the default, and somebody meant something. */
export function hintsOf(dialer: Element): readonly Check[] {
  return Object.entries(WORDS).flatMap(([attribute, known]) =>
    (dialer.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter((word) => word !== '' && !known.includes(word))
      .map((word) => ({
        result: 'wrong' as const,
        text: `${attribute}: “${word}” is not one of ${known.join(', ')}.`,
      })),
  );
}
