import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { builtPath } from './built.js';
import * as contract from './contract.js';

interface Named {
  readonly name: string;
}

interface HtmlData {
  readonly version: number;
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly valueSet?: string; readonly values?: readonly Named[] })[];
  })[];
}

interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
  readonly pseudoClasses: readonly Named[];
}

interface WebTypes {
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & { readonly value: { readonly type: string; readonly kind: string } })[];
        readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
      })[];
    };
    readonly css: Readonly<Record<'properties' | 'pseudo-elements' | 'pseudo-classes', readonly Named[]>>;
  };
}

const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).sort();
const attributes = (rows: readonly contract.AttributeRow[]): readonly string[] =>
  rows.flatMap(([attribute]) => attribute ?? []).sort();

const TAGS = [
  ['five9-dialer', contract.DIALER_SETTABLE],
  ['five9-click-to-dial', contract.CLICK_TO_DIAL_SETTABLE],
] as const;

describe('what editors are told', () => {
  let html: HtmlData;
  let css: CssData;
  let webTypes: WebTypes;

  before(async () => {
    const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(builtPath(path), 'utf8'));
    html = (await read('dist/vscode.html-custom-data.json')) as HtmlData;
    css = (await read('dist/vscode.css-custom-data.json')) as CssData;
    webTypes = (await read('dist/web-types.json')) as WebTypes;
  });

  it('in VS Code: both tags with their attributes', () => {
    assert.equal(html.version, 1.1);
    assert.deepEqual(names(html.tags), names(TAGS.map(([name]) => ({ name }))));
    for (const [tag, rows] of TAGS) {
      assert.deepEqual(names(html.tags.find(({ name }) => name === tag)!.attributes), attributes(rows));
    }
  });

  it('in VS Code: the words that an attribute knows, and which take none', () => {
    const dialer = html.tags.find(({ name }) => name === 'five9-dialer')!;
    const find = (name: string): (typeof dialer.attributes)[number] =>
      dialer.attributes.find((attribute) => attribute.name === name)!;
    assert.deepEqual(find('ready-gate').values, [{ name: 'known' }, { name: 'strict' }, { name: 'off' }]);
    assert.equal(find('workspace').values, undefined);
    assert.equal(find('no-agent').valueSet, 'v');
    assert.equal(find('workspace').valueSet, undefined);
  });

  it('in JetBrains editors: attributes, properties and events', async () => {
    const { elements } = webTypes.contributions.html;
    assert.deepEqual(names(elements), names(TAGS.map(([name]) => ({ name }))));
    for (const [tag, rows] of TAGS) {
      assert.deepEqual(names(elements.find(({ name }) => name === tag)!.attributes), attributes(rows));
    }
    const dialer = elements.find(({ name }) => name === 'five9-dialer')!;
    assert.deepEqual(names(dialer.js.events), [...contract.EVENTS.map(([name]) => name)].sort());
    const properties = [...contract.DIALER_SETTABLE.map(([, name]) => name), ...contract.DIALER_READ_ONLY];
    assert.deepEqual(names(dialer.js.properties), properties.sort());
    const gate = dialer.attributes.find(({ name }) => name === 'ready-gate')!;
    assert.deepEqual(gate.value, { type: "'known' | 'strict' | 'off'", kind: 'plain' });
    const { version } = JSON.parse(await readFile(builtPath('package.json'), 'utf8')) as { version: string };
    assert.equal(webTypes.version, version);
  });

  it('in both: custom properties, parts and states', () => {
    const { css: jetBrains } = webTypes.contributions;
    assert.deepEqual(names(jetBrains.properties), names(css.properties));
    assert.ok(names(css.properties).includes('--five9-color-accent'));
    const bare = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name.replace(/^:+/, '')).sort();
    assert.deepEqual(bare(css.pseudoElements), bare(jetBrains['pseudo-elements']));
    assert.ok(names(css.pseudoElements).includes('::part(call-button)'));
    assert.ok(names(css.pseudoElements).includes('::part(log-entry)'));
    assert.deepEqual(bare(css.pseudoClasses), bare(jetBrains['pseudo-classes']));
    assert.ok(names(css.pseudoClasses).includes(':state(ready)'));
  });
});
