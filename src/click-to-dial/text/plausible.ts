/** Countries that people write numbers of without the trunk prefix, although one is dialled. */
const WITHOUT_PREFIX = 'AR BR BY CN CO HU IN KR KZ LT PE RU TR';

/** Those of them where this goes for ten digits in a row, too. */
const IN_A_ROW = 'BR CN IN RU';

/** Countries whose numbers look like millions: `29 123 456`. */
const IN_THREES = 'EE LB LV OM TN';

const TRUNK_PREFIXES = ['0', '8', '06'];

/** Where people in North America put separators, as lengths of the groups; a leading 1 apart or not. */
const NORTH_AMERICAN = /^(?:1-)?(?:10|3-7|6-4|3-3-4|3-3-2-2)$|^11$|^4-3-4$/;

/** Identity numbers, postcodes, book numbers, hardware addresses: hyphens alone between groups of these lengths. */
const HYPHENATED = /^(?:3-2-4|5-[34]|2(?:-2){5}|(?=.{7}$).*-1)$/;

/** Dates in a row of digits, with or without a time: day, month or year first. */
const DATE = /^(?:(?:[0-3]\d[01]\d|[01]\d[0-3]\d)(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d\d*)$/;

/** Some digits that may be a number, in plain characters and less the extension. */
export interface Written {
  /** Without characters that have no width. Begins with a digit, `+` or `(`, ends in a digit. */
  readonly text: string;
  /** ISO 3166, upper case. */
  readonly country: string;
  /** Whether the text before it calls it a telephone number. */
  readonly isCalled: boolean;
}

/** Whether digits look like a number at all. It is cheap, and comes before the numbering plans are asked. */
export function looksLikeNumber({ text, country, isCalled }: Written): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const digits = groups.join('');
  const lengths = lengthsOf(text);
  if (digits.length < 7 || digits.length > 18 || /^(.)\1*$|^000|0{6}$/.test(digits)) return false;
  if (/[-./]\s*[-./]|\(.*\(.*\(/.test(text) || groups.filter(({ length }) => length === 1).length > 2) return false;
  if (text.includes('+')) return true;
  const isMarked = /^[(0]/.test(text);
  if (digits.length > 11 && !isMarked) return isCalled;
  if (isCalled) return true;
  if (DATE.test(text) || lengths === '3-5') return false;
  if (/^[\d-]+$/.test(text) && HYPHENATED.test(lengths)) return false;
  if (/^[\d.]+(?:\/\d+)?$/.test(text) && isDotted(text)) return false;
  if (/\.\d{3}-\d\d?$/.test(text)) return false;
  const isInThrees = /^[12](?:-3){2,}$/.test(lengths) && !isMarked;
  return !isInThrees || (/^\d\d /.test(text) && IN_THREES.includes(country));
}

/** Decimal fractions, addresses on the internet and versions; a slash begins the size of a network. */
function isDotted(text: string): boolean {
  const groups = text.replace(/\/.*/, '').split('.');
  if (groups.length === 2) return !/^0./.test(text);
  if (groups.length === 4 && groups.every((group) => /^(?:0|[1-9]\d{0,2})$/.test(group))) return true;
  return groups.slice(1).some(({ length }) => length === 1);
}

/**
 * Whether digits that the numbering plans allow are written as a number is written where they belong.
 *
 * @param number what the numbering plans make of them, `+` and the country code first where these are known
 * @param isNumber the numbering plans
 */
export function isWrittenAsNumber(
  written: Written,
  number: string,
  isNumber: (candidate: string) => string | undefined,
): boolean {
  const { text, country, isCalled } = written;
  const digits = text.replace(/\D/g, '');
  const isMarked = /^[+0]|^\([+0]/.test(text);
  if (/^\+1\d{10}(?!\d)/.test(number)) {
    return /^..[2-9]/.test(number) && (isMarked || isCalled || NORTH_AMERICAN.test(lengthsOf(text)));
  }
  if (isMarked || isCalled || /^1[389]00\D/.test(text)) return true;
  const [complete = ''] = number.split(';');
  if (complete === `+${digits}`) return false;
  // Without its prefix, in a country that has one, it may be any number of anything.
  const isBare = complete.endsWith(digits) && TRUNK_PREFIXES.some((prefix) => isNumber(prefix + digits) === complete);
  return !isBare || (/\D/.test(text) ? WITHOUT_PREFIX : digits.length > 9 ? IN_A_ROW : '').includes(country);
}

/** Whether it cannot well be anything else, even with other digits beside it. */
export function isUnmistakable({ text, isCalled }: Written): boolean {
  return isCalled || /^[+(0]/.test(text) || /^(?:1-)?3-3-4$/.test(lengthsOf(text));
}

/** `3-3-4` for `(608) 123-4567`. */
function lengthsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).map(({ length }) => length).join('-');
}
