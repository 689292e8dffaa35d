import { isTooHeavy, weighAll } from './weigh.js';

/** Prints what everything weighs beside what it may weigh, and fails where something weighs more. */
async function reportSizes(): Promise<void> {
  const weights = await weighAll();
  const bytes = (count: number | undefined): string => count?.toLocaleString('en-US') ?? '–';
  const rows = [
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
  ];
  const nameWidth = Math.max(...rows.map(([name]) => name!.length));
  for (const [name, ...cells] of rows) {
    console.log([name!.padEnd(nameWidth), ...cells.map((cell) => cell.padStart(9))].join('  ').trimEnd());
  }
  if (weights.some(isTooHeavy)) process.exitCode = 1;
}

await reportSizes();
