/** What a piece of generated code comes from. */
interface Mapped {
  /** Where the piece begins in the code, in UTF-16 units; it ends where the next one begins. */
  readonly start: number;
  /** Which of the map's sources; `undefined` for what the bundler wrote itself. */
  readonly source: number | undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Reads the mappings of a source map as far as the sources go.
 *
 * @param mappings lines between semicolons, pieces between commas, each of base 64 numbers that are differences
 * @param code the code that they belong to
 */
export function readSourceMap(mappings: string, code: string): Mapped[] {
  const pieces: Mapped[] = [];
  let [lineStart, source] = [0, 0];
  for (const line of mappings.split(';')) {
    let column = 0;
    for (const segment of line.split(',').filter((each) => each !== '')) {
      const [step = 0, toSource] = readNumbers(segment);
      column += step;
      source += toSource ?? 0;
      pieces.push({ start: lineStart + column, source: toSource === undefined ? undefined : source });
    }
    lineStart = code.indexOf('\n', lineStart) + 1;
  }
  return pieces;
}

/** Five bits a letter, the lowest first; the sixth says that more follow, the first of a number is its sign. */
function readNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
