import { transform } from 'lightningcss';

/** A quoted string, or a run of white space and comments. */
const STRING_OR_SPACE = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|(?:\s|\/\*[^]*?\*\/)+/g;

/**
 * Minifies one style sheet. Nothing is rewritten for older browsers.
 *
 * @param css a whole style sheet
 * @param filename named in the error
 * @throws where the style sheet has a fault that a browser would pass over in silence
 */
export function minifyCss(css: string, filename: string): string {
  try {
    const { code, warnings } = transform({ filename, code: Buffer.from(css), minify: true });
    const [first] = warnings;
    if (first !== undefined) throw new Error(first.message);
    return code.toString();
  } catch (error) {
    throw new Error(`${filename}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Takes comments and needless white space out of a piece of a style sheet that is not whole, because an expression
 * stands before or after it.
 *
 * @param piece the text between two expressions
 */
export function squeezeCss(piece: string): string {
  return piece.replace(STRING_OR_SPACE, (_, string?: string) => string ?? ' ');
}
