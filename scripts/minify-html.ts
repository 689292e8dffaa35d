/** Elements whose white space is their content. */
const VERBATIM = new Set(['pre', 'textarea', 'script', 'style']);

/** A value that needs no quotes, in either kind of them; what follows it must end it. */
const BARE_VALUE = /^(["'])([\w-]+)\1(?=[\s>])/;

type Place = 'text' | 'tag' | 'value' | 'comment' | 'verbatim';

/**
 * Shortens the static parts of one `html` template without changing what it renders: a run of white space in text or
 * inside a tag becomes one space, and none before the tag's end; comments go, and so do quotes that nothing needs. Other
 * attribute values, and what stands in `pre` and its like, stay as they are.
 *
 * A run never becomes nothing: between two inline elements even a line break shows as a space.
 *
 * @param parts the raw text between the template's expressions, in order
 * @returns as many parts as were given, since each gap between them is an expression
 */
export function minifyHtml(parts: readonly string[]): string[] {
  let place: Place = 'text';
  let quote = '';
  let verbatimTag = '';

  return parts.map((part, index) => {
    let out = '';
    let rest = part;
    const take = (length: number): string => {
      const taken = rest.slice(0, length);
      rest = rest.slice(length);
      return taken;
    };

    while (rest !== '') {
      if (place === 'text' || place === 'tag') {
        const space = /^\s+/.exec(rest)?.[0];
        if (space !== undefined) {
          take(space.length);
          if (place === 'text' || !rest.startsWith('>')) out += ' ';
          continue;
        }
      }
      if (place === 'text') {
        if (rest.startsWith('<!--')) {
          const end = rest.indexOf('-->');
          // A comment that holds an expression stays: taking it away would take the expression's place away.
          if (end === -1) place = 'comment';
          else take(end + 3);
          if (end === -1) out += take(4);
          continue;
        }
        const tag = /^<\/?([a-z][^\s/>]*)/i.exec(rest);
        if (tag !== null) {
          place = 'tag';
          const isEnd = tag[0].startsWith('</');
          verbatimTag = !isEnd && VERBATIM.has(tag[1]!.toLowerCase()) ? tag[1]!.toLowerCase() : '';
          out += take(tag[0].length);
          continue;
        }
        out += take(1);
      } else if (place === 'tag') {
        const bare = out.endsWith('=') ? BARE_VALUE.exec(rest) : null;
        if (bare !== null) {
          take(bare[0].length);
          out += bare[2]!;
          continue;
        }
        const character = take(1);
        out += character;
        if (character === '>') place = verbatimTag === '' ? 'text' : 'verbatim';
        else if ((character === '"' || character === "'") && /=\s*["']$/.test(out)) {
          place = 'value';
          quote = character;
        }
      } else {
        const close = place === 'value' ? quote : place === 'comment' ? '-->' : `</${verbatimTag}`;
        const end = rest.toLowerCase().indexOf(close);
        out += take(end === -1 ? rest.length : end + close.length);
        if (end === -1) continue;
        place = place === 'comment' ? 'text' : 'tag';
        if (close.startsWith('</')) verbatimTag = '';
      }
    }
    if (index === parts.length - 1 && place !== 'text') {
      throw new Error(`An html template ends inside a ${place}: …${part.slice(-60)}`);
    }
    return out;
  });
}
