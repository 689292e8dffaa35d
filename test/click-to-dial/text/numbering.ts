import { findNumbers } from '../../../src/click-to-dial/text/scan.js';
import { loadNumbering } from '../../../src/phone/index.js';

const numbering = await loadNumbering();

/** What the page's dialer decides by, with the real numbering plans. */
export function isNumberIn(country: string): (candidate: string) => string | undefined {
  return (candidate) => {
    const number = numbering.read(candidate, { country, format: 'e164', check: 'possible' });
    return number && number.send + (number.extension && `;ext=${number.extension}`);
  };
}

/** The numbers in a text, as `text → number`. */
export function numbersIn(text: string, country: string, before = '', after = ''): string[] {
  const found = [...findNumbers({ text, before, after }, { country, isNumber: isNumberIn(country) })];
  return found.flatMap((each) => (each ? [`${text.slice(each.start, each.end)} → ${each.number}`] : []));
}
