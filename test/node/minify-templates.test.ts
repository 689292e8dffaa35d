import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplates } from '../../scripts/minify-templates.js';

/** The code of a module with one template, and what it should become. */
const KEPT: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a run of white space in text becomes one space', 'html`<p>\n  a\n  b</p>`', 'html`<p> a b</p>`'],
  ['and so does one between elements', 'html`<b>a</b>\n\n<b>b</b>`', 'html`<b>a</b> <b>b</b>`'],
  ['a tag over several lines comes into one', 'html`<a\n  b=${c}\n  d\n>e</a>`', 'html`<a b=${c} d>e</a>`'],
  ['quotes go where nothing needs them', 'html`<a b="c-1" d=\'e\'>f</a>`', 'html`<a b=c-1 d=e>f</a>`'],
  ['and stay where something does', 'html`<a b="" c="d/" e="f${g}" h="i"/>`', 'html`<a b="" c="d/" e="f${g}" h="i"/>`'],
  ['what only looks like an attribute stays', 'html`<p>a="b" c</p>`', 'html`<p>a="b" c</p>`'],
  [
    'an attribute value keeps its spaces',
    'html`<a b="c  d" e=\'f  >  g\'>h</a>`',
    'html`<a b="c  d" e=\'f  >  g\'>h</a>`',
  ],
  ['a value goes on behind an expression', 'html`<a b="c  ${d}  e">f</a>`', 'html`<a b="c  ${d}  e">f</a>`'],
  ['pre keeps its spaces', 'html`<pre>\n  a</pre>\n  b`', 'html`<pre>\n  a</pre> b`'],
  ['textarea too, over an expression', 'html`<textarea>\n${a}\n</textarea>`', 'html`<textarea>\n${a}\n</textarea>`'],
  ['a comment goes', 'html`<p>a<!-- b  c -->d</p>`', 'html`<p>ad</p>`'],
  ['a comment around an expression stays', 'html`<!-- a ${b}  c -->  d`', 'html`<!-- a ${b}  c --> d`'],
  ['a less-than sign is text', 'html`<p>1 <  2</p>`', 'html`<p>1 < 2</p>`'],
  [
    'templates inside expressions are found',
    'html`<p>  ${a ? html`<b>  c</b>` : ""}</p>`',
    'html`<p> ${a ? html`<b> c</b>` : ""}</p>`',
  ],
  ['escapes stay escaped', 'html`<p>\\`  \\${a}  \\n</p>`', 'html`<p>\\` \\${a} \\n</p>`'],
  ['svg likewise', 'svg`<g>\n  <path d="M0  0" />\n</g>`', 'svg`<g> <path d="M0  0" /> </g>`'],
  ['css is minified', 'css`\n  /* a */\n  :host {\n    color: #ffffff;\n  }\n`', 'css`:host{color:#fff}`'],
  ['css strings keep their escapes', "css`a::before { content: '\\\\201C  x' }`", 'css`a:before{content:"“ x"}`'],
  [
    'custom states and parts survive',
    'css`:host(:state(ready)) b::part(c) { d: e }`',
    'css`:host(:state(ready)) b::part(c){d:e}`',
  ],
  ['css with expressions is only squeezed', 'css`${a}  b { /* c */ d: "e  f"; }`', 'css`${a} b { d: "e  f"; }`'],
  [
    'other templates and strings stay',
    'const a = `b  c`; other`d  e`; "html`  `";',
    'const a = `b  c`; other`d  e`; "html`  `";',
  ],
  ['types stay for the compiler', 'const a: string = "é😀"; html`  a`', 'const a: string = "é😀"; html` a`'],
];

describe('what the build does to templates', () => {
  for (const [what, before, after] of KEPT) {
    it(what, () => assert.equal(minifyTemplates(before, 'a.ts'), after));
  }

  it('refuses a style sheet with a fault', () => {
    assert.throws(() => minifyTemplates('css`a { color: red`; css`} b { c`', 'a.styles.ts'), /a\.styles\.ts/);
  });

  it('refuses markup that ends inside a tag', () => {
    assert.throws(() => minifyTemplates('html`<p class="a`', 'a.ts'), /ends inside a value/);
  });
});
