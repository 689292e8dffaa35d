/** Texts that a name, a label or a number can be, and that a page must show and nothing more. */
export const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<img src=x onerror="window.hacked=1"><b>bold</b>'],
  ['a script', '</p></section></template><script>window.hacked=1</script>'],
  ['a style', '</style><style>*{display:none!important}</style>'],
  ['a vector image', '<svg onload=window.hacked=1><animate onbegin=window.hacked=1 attributeName=x dur=1s>'],
  ['a frame', '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>'],
  ['what ends an attribute', `" onmouseover="window.hacked=1" x='`],
  ['a template of a framework', '${window.hacked=1}{{window.hacked=1}}{number}{value}'],
  ['an entity', '&lt;img src=x onerror=window.hacked=1&gt;&#x202e;'],
  ['the marks of a template engine', '<!--?lit$123456789$--><?lit$1$?>'],
  ['a selector and a rule', ':host{display:none} } * { position: fixed; inset: 0 }'],
  ['the address of a script', 'javascript:window.hacked=1//'],
  ['the address of a document', 'data:text/html,<script>parent.hacked=1</script>'],
  ['an override of direction', '\u202e7654321 8061\u202d\u2066\u2067 nosilA'],
  ['isolates that never end', '\u2066\u2067\u2068'.repeat(200)],
  ['letters of no width', `Alli${'\u200b\u200c\u200d\u2060\ufeff'.repeat(2_000)}son`],
  ['marks upon marks', `A${'\u0301\u0489\u20dd'.repeat(3_000)}`],
  ['a line that cannot be broken', 'W'.repeat(5_000)],
  ['a thousand lines', 'line\n'.repeat(1_000)],
  ['words without end', 'word '.repeat(20_000)],
  ['very tall signs', '\ufdfd\u{12219}\ua9c5'.repeat(500)],
  ['halves of signs', '\ud800\udfff\udc00'.repeat(500)],
  ['signs that control', '\u0000\u0001\u0007\u0008\u001b[31m\u007f\u0085'],
  ['a megabyte', 'x'.repeat(1_000_000)],
];

/** Everything that is rendered in a tree, and in those in it. */
export function* rendered(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* rendered(element.shadowRoot);
  }
}
