import { type ESTree, parseSync, type Plugin, Visitor } from 'vite';
import { minifyCss, squeezeCss } from './minify-css.js';
import { minifyHtml } from './minify-html.js';

/**
 * Shortens the `html`, `svg` and `css` templates of one module.
 *
 * @param code TypeScript
 * @param filename named in errors
 * @returns the module with everything outside those templates unchanged
 */
export function minifyTemplates(code: string, filename: string): string {
  const { program, errors } = parseSync(filename, code, { lang: 'ts' });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${filename}: ${error.message}`);

  const edits: { start: number; end: number; text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      if (tag.type !== 'Identifier') return;
      const texts = shorten(tag.name, quasis, filename);
      texts?.forEach((text, index) => {
        // Read as TypeScript, a part begins and ends with the marks around its text: "`" or "}", "`" or "${".
        const { start, end, tail } = quasis[index]!;
        edits.push({ start: start + 1, end: end - (tail ? 1 : 2), text });
      });
    },
  }).visit(program);

  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((module, { start, end, text }) => module.slice(0, start) + text + module.slice(end), code);
}

/** The Vite plugin that does so for our own modules, before anything else reads them. */
export function minifyTemplatesPlugin(): Plugin {
  return {
    name: 'five9-minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.ts$/, exclude: /node_modules/ }, code: /\b(?:html|svg|css)`/ },
      handler: (code, id) => ({ code: minifyTemplates(code, id), map: null }),
    },
  };
}

function shorten(tag: string, quasis: readonly ESTree.TemplateElement[], filename: string): string[] | undefined {
  const raw = quasis.map(({ value }) => value.raw);
  if (tag === 'html' || tag === 'svg') return minifyHtml(raw);
  if (tag !== 'css') return undefined;
  if (quasis.length > 1) return raw.map(squeezeCss);
  const cooked = quasis[0]!.value.cooked;
  return [minifyCss(cooked ?? raw[0]!, filename).replace(/[\\`]|\$\{/g, '\\$&')];
}
