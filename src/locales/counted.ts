import { DIGITS } from './digits.js';
import type { Words } from './en.js';
import { fill } from './fill.js';

/** What stands in front of each form of a sentence that has several: the plural category that it is for. */
const CATEGORY = /^(zero|one|two|few|many|other):/;

/**
 * A sentence with a count in it, in the form that its language has for that count.
 *
 * @param sentence `one:{count} call|other:{count} calls`: forms by the categories of `Intl.PluralRules`, the general one
 * last. A language with one form for all has just that, with nothing in front.
 * @param count Stands for `{count}`, written as the language writes numbers.
 */
export function counted(
  sentence: string,
  count: number,
  { lang }: Pick<Words, 'lang'>,
  values?: Readonly<Record<string, string>>,
): string {
  const category = new Intl.PluralRules(lang).select(count);
  let text = '';
  for (const [name, form] of formsOf(sentence)) {
    text = form;
    if (name === category) break;
  }
  return fill(text, { ...values, count: new Intl.NumberFormat(lang, DIGITS).format(count) });
}

/** The forms of a sentence by their category; `other` where it has one for all. */
export function formsOf(sentence: string): ReadonlyMap<string, string> {
  return new Map(
    sentence.split('|').map((form) => {
      const [category] = CATEGORY.exec(form) ?? ['other:'];
      return [category.slice(0, -1), form.replace(CATEGORY, '')];
    }),
  );
}
