/**
 * For every `Intl` formatter of the widget: 0 to 9 in every language. The keys, the field and the clocks have these
 * digits, since they are what is dialled; engines differ in what they hold for usual in Arabic, and a second kind of
 * digits beside the first would only have to be read twice.
 */
export const DIGITS = { numberingSystem: 'latn' } as const;
