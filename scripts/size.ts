import { makeUpOf, roomOf, sourceOf, type Share } from './make-up.js';
import { isTooHeavy, weighAll, type Weight } from './weigh.js';

/**
 * Prints what everything weighs beside what it may weigh, and what the drop-in is made of; with `--parts` what each of
 * its files is made of, source by source. It fails where something weighs more.
 */
async function reportSizes(): Promise<void> {
  const weights = await weighAll();
  print([
    ['bytes', 'brotli', 'limit', 'today', 'gzip', 'minified', 'limit', ''],
    ...weights.map((weight) => [
      weight.name,
      bytes(weight.brotli),
      bytes(weight.limit),
      bytes(weight.ceiling),
      bytes(weight.gzip),
      bytes(weight.minified),
      bytes(weight.minifiedLimit),
      isTooHeavy(weight) ? 'TOO HEAVY' : '',
    ]),
  ]);
  const isDetailed = process.argv.includes('--parts');
  for (const weight of isDetailed ? weights : weights.slice(0, 1)) printMakeUp(weight, isDetailed);
  if (weights.some(isTooHeavy)) process.exitCode = 1;
}

function printMakeUp({ name, chunks }: Weight, isDetailed: boolean): void {
  if (chunks === undefined) return;
  console.log();
  const shares = makeUpOf(chunks, isDetailed ? sourceOf : roomOf);
  shares.sort((a, b) => b.minified - a.minified);
  const row = (share: Share): string[] => [share.name, bytes(share.minified), bytes(share.brotli())];
  print([[name, 'minified', 'brotli less without it'], ...shares.map(row)]);
}

function bytes(count: number | undefined): string {
  return count?.toLocaleString('en-US') ?? '–';
}

function print(rows: readonly (readonly string[])[]): void {
  const nameWidth = Math.max(...rows.map(([name]) => name!.length));
  for (const [name, ...cells] of rows)
    console.log([name!.padEnd(nameWidth), ...cells.map((cell) => cell.padStart(9))].join('  ').trimEnd());
}

await reportSizes();
