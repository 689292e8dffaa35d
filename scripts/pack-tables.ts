import type { Plugin } from 'vite';
import { en } from '../src/locales/en.js';

/** A language's table, and the language of its file. */
const TABLE_FILE = /\/src\/locales\/(?!en\b)([a-z]{2}(?:-[a-z]{2})?)\.ts$/;

/**
 * The Vite plugin that leaves the words' names out of the tables of the other languages: they are those of the English
 * one, which is always there, in its order.
 */
export function packTablesPlugin(): Plugin {
  return {
    name: 'five9-pack-tables',
    enforce: 'pre',
    transform: {
      filter: { id: TABLE_FILE },
      async handler(_code, id) {
        const tables = (await import(id)) as Record<string, Readonly<Record<string, string>>>;
        return { code: Object.entries(tables).map(packed).join('\n'), map: null };
      },
    },
  };
}

function packed([name, table]: [string, Readonly<Record<string, string>>]): string {
  const keys = Object.keys(en).filter((key) => key in table);
  const isWhole = keys.length === Object.keys(table).length && keys.length === Object.keys(en).length - 2;
  if (!isWhole) throw new Error(`The table ${name} has other words than the English one.`);
  return `
    import { en } from './en.js';
    const words = ${JSON.stringify(keys.map((key) => table[key]))};
    export const ${name} = Object.fromEntries(
      Object.keys(en).filter((key) => key !== 'lang' && key !== 'dir').map((key, index) => [key, words[index]]),
    );`;
}
