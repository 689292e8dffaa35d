import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { bundle } from './bundle.js';
import { bundleClassic, LIGHTNING_LIMIT } from './bundle-classic.js';
import { bundleDropIn } from './bundle-drop-in.js';
import { NPM_ENTRIES } from './entries.js';

type Chunk = Rolldown.OutputChunk;

/** What one load costs, in bytes, each file compressed by itself as a server would send it. */
export interface Weight {
  readonly name: string;
  readonly brotli: number;
  readonly gzip: number;
  readonly minified: number;
  /** The most brotli bytes that it shall have. */
  readonly limit: number | undefined;
  /** The most bytes that it shall have as it is, uncompressed. */
  readonly minifiedLimit?: number | undefined;
  /** Where it has more than that today: the most that it may have meanwhile. It is only ever lowered. */
  readonly ceiling: number | undefined;
  /** What it is made of, each file by itself, where that is known. */
  readonly chunks?: readonly Chunk[];
}

const DROP_IN_LIMIT = 14_000;
/**
 * The way to 5,000 for `./core` is not gone yet; neither it nor what every page loads in all may grow, but for a fault
 * that costs bytes to mend. A few are to spare: how well a text compresses is also a matter of chance, and each version
 * has another hash in its addresses.
 */
const CEILINGS: Readonly<Record<string, number>> = { 'with the phone behind it': 26_400, 'entry ./core': 9_600 };
const ENTRY_LIMITS: Readonly<Record<string, number>> = { core: 5_000 };

/** The limits of what is loaded on demand, by the folder or file of `src` that it begins with. */
const ON_DEMAND_LIMITS: readonly (readonly [path: RegExp, limit: number])[] = [
  [/\/src\/phone\/|\/libphonenumber-js\//, 30_000],
  [/\/src\/locales\//, 1_500],
  [/\/src\/elements\/.*diagnostics/, 3_000],
];

/** Weighs the drop-in, each file that it loads on demand, and each npm entry by itself without its packages. */
export async function weighAll(): Promise<Weight[]> {
  const dropIn = await bundleDropIn();
  const atOnce = withImports(dropIn, startOf(dropIn));
  const phone = dropIn.filter(({ name, isEntry }) => name === 'phone' && !isEntry);
  const behind = [...atOnce, ...phone];
  const weights: Weight[] = [
    { ...weigh('five9-dialer.js', atOnce, DROP_IN_LIMIT), chunks: atOnce },
    { ...weigh('with the phone behind it', behind, undefined), chunks: behind },
  ];
  for (const chunk of dropIn.filter((each) => each.isDynamicEntry && !phone.includes(each))) {
    const limit = ON_DEMAND_LIMITS.find(([path]) => path.test(chunk.facadeModuleId ?? ''))?.[1];
    const files = withImports(dropIn, chunk).filter((file) => !behind.includes(file));
    weights.push({ ...weigh(`on demand: ${chunk.name}`, files, limit), chunks: files });
  }
  for (const { fileName, code } of await bundleClassic()) {
    const minifiedLimit = fileName.includes('.lightning') ? LIGHTNING_LIMIT : undefined;
    weights.push({ ...weigh(fileName, [{ code }], undefined), minifiedLimit });
  }
  for (const [name, source] of Object.entries(NPM_ENTRIES)) {
    const chunks = await bundle({
      entries: { [name]: source },
      packages: 'external',
      chunks: '[name].js',
      minify: true,
      maps: true,
    });
    const all = withImports(chunks, startOf(chunks));
    const title = name === 'index' ? 'entry . without Lit' : `entry ./${name}`;
    weights.push({ ...weigh(title, all, ENTRY_LIMITS[name]), chunks: all });
  }
  return weights;
}

/** Whether something weighs more than it may today. */
export function isTooHeavy({ brotli, limit = Infinity, ceiling = limit, minified, minifiedLimit }: Weight): boolean {
  return brotli > ceiling || minified > (minifiedLimit ?? Infinity);
}

/** The weight of files that come together. */
function weigh(name: string, chunks: readonly Pick<Chunk, 'code'>[], limit: number | undefined): Weight {
  const files = chunks.map(({ code }) => Buffer.from(code));
  const sum = (sizeOf: (file: Buffer) => number): number => files.reduce((total, file) => total + sizeOf(file), 0);
  return {
    name,
    brotli: sum((file) => brotliCompressSync(file).length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    minified: sum((file) => file.length),
    limit,
    ceiling: CEILINGS[name],
  };
}

/** A chunk and everything that comes with it at once. */
function withImports(all: readonly Chunk[], start: Chunk): Chunk[] {
  const found = new Set([start]);
  for (const chunk of found) {
    for (const path of chunk.imports) {
      const imported = all.find(({ fileName }) => fileName === path);
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found];
}

function startOf(chunks: readonly Chunk[]): Chunk {
  const start = chunks.find(({ isEntry }) => isEntry);
  if (start === undefined) throw new Error('A bundle without an entry');
  return start;
}
