import type { LitElement } from 'lit';
import { READY_GATES } from '../../core/index.js';
import { loadedNumbering, NUMBER_CHECKS, NUMBER_FORMATS } from '../../phone/index.js';
import type { Check } from './checks.js';

/** What takes one or more of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'ready-gate': READY_GATES,
  'number-format': NUMBER_FORMATS,
  'number-check': NUMBER_CHECKS,
  'wire-format': ['object', 'json'],
  recents: ['session', 'off', 'memory', 'local'],
  'click-to-dial': ['links', 'text', 'true'],
  'call-controls': ['hang-up', 'hold', 'mute', 'keypad', 'transfer'],
};

/** What takes a number of seconds, and whether none at all is one. */
const SECONDS = { 'response-timeout': false, 'not-ready-reminder': true };

/**
 * Says which settings of a dialer nobody understands: they count as the default, and somebody meant something. It reads
 * the properties, since frameworks set these and leave no attribute behind.
 */
export function hintsOf(dialer: Element): readonly Check[] {
  const valueOf = (attribute: string): unknown =>
    Reflect.get(
      dialer,
      attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    ) ?? '';
  const hints: string[] = [];
  const country = String(valueOf('default-country')).trim();
  if (!/^(?:us)?$/i.test(country) && loadedNumbering()?.countryOf(country) === 'US')
    hints.push(`default-country: “${country}” is no country of ISO 3166: US counts.`);
  for (const [attribute, known] of Object.entries(WORDS)) {
    const value = valueOf(attribute);
    if (typeof value === 'boolean') continue;
    for (const word of String(value).split(/[\s,]+/))
      if (word && !known.includes(word)) hints.push(`${attribute}: “${word}” is not one of ${known.join(', ')}.`);
  }
  for (const [attribute, isZeroRight] of Object.entries(SECONDS)) {
    const value = valueOf(attribute);
    if (value === '' || Number(value) > 0 || (isZeroRight && Number(value) === 0)) continue;
    // What is no number has become `NaN` on its way from the attribute.
    const written = Number.isNaN(value) ? (dialer.getAttribute(attribute) ?? value) : value;
    hints.push(`${attribute}: “${String(written)}” is no number of seconds.`);
  }
  const [expected, { origin }] = [String(valueOf('workspace-origin')), location];
  if (valueOf('workspace') === 'self' && URL.canParse(expected) && new URL(expected).origin !== origin)
    hints.push(`workspace="self" is this page, whose origin is ${origin} and not ${expected}.`);
  const scope = String(valueOf('click-to-dial-scope'));
  try {
    if (scope) dialer.matches(scope);
  } catch {
    hints.push(`click-to-dial-scope: “${scope}” is not a CSS selector.`);
  }
  for (const [property, { attribute = property, type }] of (dialer.constructor as typeof LitElement)
    .elementProperties) {
    if (typeof attribute !== 'string') continue;
    const bare = attribute.replaceAll('-', '');
    if (bare !== attribute && dialer.hasAttribute(bare)) hints.push(`${bare}: the attribute is ${attribute}.`);
    if (type === Boolean && dialer.getAttribute(attribute) === 'false')
      hints.push(`${attribute}: “false” is on, as any word is. Leave the attribute out.`);
  }
  if (dialer.childElementCount > 0)
    hints.push('What stands inside the tag is not shown: <five9-dialer> needs its end tag, </five9-dialer>.');
  return hints.map((text) => ({ result: 'wrong', text }));
}
