import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import type { ClassDeclaration, ClassMember, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import type { LitElement } from 'lit';
import { openBrowser, openPage } from './browser.js';
import { builtPath, importBuilt } from './built.js';
import * as contract from './contract.js';
import { serveFolder } from './static-server.js';

type Declaration = ClassDeclaration &
  Partial<CustomElement> & { readonly cssStates?: readonly { name: string; description?: string }[] };
type Member = ClassMember & { readonly readonly?: boolean };
type LitClass = typeof LitElement;

/** Looked for at each frame: what happens inside shadow roots is no mutation of the page. */
const SEEN = { visible: true };

/** The tags, and what was promised of each. */
const TAGS = [
  {
    tag: 'five9-dialer',
    className: 'Five9Dialer',
    settable: contract.DIALER_SETTABLE,
    readOnly: contract.DIALER_READ_ONLY as readonly string[],
    methods: contract.DIALER_METHODS,
    events: contract.EVENTS.map(([name, type]) => [name, type]),
    slots: [] as readonly string[],
  },
  {
    tag: 'five9-click-to-dial',
    className: 'Five9ClickToDial',
    settable: contract.CLICK_TO_DIAL_SETTABLE,
    readOnly: [],
    methods: { focus: 'void' } as Readonly<Record<string, string>>,
    events: [],
    slots: [''],
  },
];

describe('the manifest, the classes and what was promised', () => {
  let manifest: Package;
  let declarations: readonly Declaration[];
  let exported: Readonly<Record<string, unknown>>;

  before(async () => {
    manifest = JSON.parse(await readFile(builtPath('custom-elements.json'), 'utf8')) as Package;
    declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations as readonly Declaration[]);
    exported = await importBuilt('dist/index.js');
  });

  const find = (name: string): Declaration => {
    const found = declarations.find((each) => each.name === name);
    assert.ok(found, `The manifest has no ${name}.`);
    return found;
  };
  const membersOf = (name: string): readonly Member[] => find(name).members ?? [];
  const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

  it('name no tag but the two that a page may write', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(sorted(tags), sorted(TAGS.map(({ tag }) => tag)));
  });

  it('name every class that a page can import, where it can import it', () => {
    const classes = Object.entries(exported).filter(
      ([, value]) => typeof value === 'function' && String(value).startsWith('class'),
    );
    const named = manifest.modules.flatMap(({ path, exports = [] }) => {
      assert.equal(path, 'dist/index.js');
      return exports.filter(({ kind }) => kind === 'js').map(({ name }) => name);
    });
    assert.deepEqual(sorted(named), sorted(classes.map(([name]) => name)));
  });

  it('keep nothing of what is private, and no source that is not in the package', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /"private"|"protected"|src\/|"inheritedFrom"/);
  });

  for (const { tag, className, settable, readOnly, methods, events, slots } of TAGS) {
    describe(`<${tag}>`, () => {
      it('has the attributes with their properties, types and defaults', () => {
        const rows = (find(className).attributes ?? []).map(({ name, fieldName, type, default: preset = '' }) => {
          return [name, fieldName, type?.text, preset].join(' · ');
        });
        const promised = settable.filter(([attribute]) => attribute !== null);
        assert.deepEqual(sorted(rows), sorted(promised.map((row) => row.join(' · '))));
      });

      it('observes those attributes and has those properties, neither more nor fewer', () => {
        const elementClass = exported[className] as LitClass;
        assert.deepEqual(
          sorted(elementClass.observedAttributes.filter((name) => !contract.GLOBAL_ATTRIBUTES.includes(name))),
          sorted(settable.flatMap(([attribute]) => attribute ?? [])),
        );
        const properties = [...elementClass.elementProperties].filter(([, { state }]) => !state);
        assert.deepEqual(
          sorted(properties.map(([name]) => String(name))),
          sorted(settable.map(([, property]) => property)),
        );
      });

      it('says of each property whether it can be set', () => {
        const fields = membersOf(className).filter(({ kind }) => kind === 'field');
        const [fixed, free] = [true, false].map((is) => fields.filter(({ readonly = false }) => readonly === is));
        assert.deepEqual(sorted(fixed!.map(({ name }) => name)), sorted(readOnly));
        assert.deepEqual(sorted(free!.map(({ name }) => name)), sorted(settable.map(([, name]) => name)));
        const prototype = (exported[className] as LitClass).prototype as object;
        const descriptorIn = (from: object | null, name: string): PropertyDescriptor =>
          from
            ? (Object.getOwnPropertyDescriptor(from, name) ?? descriptorIn(Object.getPrototypeOf(from) as object, name))
            : {};
        for (const { name } of fixed!) {
          const { get, set } = descriptorIn(prototype, name);
          assert.ok(get && !set, name);
        }
      });

      it('has the methods, with what they return', () => {
        const promised = Object.entries(methods);
        const found = membersOf(className).flatMap((member) => (member.kind === 'method' ? member : []));
        assert.deepEqual(
          Object.fromEntries(found.map(({ name, return: answer }) => [name, answer?.type?.text])),
          Object.fromEntries(promised),
        );
        const prototype = (exported[className] as LitClass).prototype as unknown as Record<string, unknown>;
        for (const [name] of promised) assert.equal(typeof prototype[name], 'function', name);
      });

      it('has the events with their classes, and the slots', () => {
        const found = (find(className).events ?? []).map(({ name, type }) => [name, type.text]);
        assert.deepEqual(found.sort(), [...events].sort());
        assert.deepEqual(
          (find(className).slots ?? []).map(({ name }) => name),
          slots,
        );
      });

      it('explains everything', () => {
        const {
          members = [],
          attributes = [],
          events = [],
          slots = [],
          cssParts = [],
          cssProperties = [],
          cssStates = [],
        } = find(className);
        for (const each of [
          ...members,
          ...attributes,
          ...events,
          ...slots,
          ...cssParts,
          ...cssProperties,
          ...cssStates,
        ]) {
          assert.ok(each.description, `${tag}: ${each.name}`);
        }
      });
    });
  }

  it('have the fields of every event', () => {
    for (const [, type, fields] of contract.EVENTS) {
      assert.deepEqual(sorted(membersOf(type).map(({ name }) => name)), sorted(fields), type);
    }
  });

  it('name every part that the dialer hands on, when all its views are on show', async () => {
    const server = await serveFolder(builtPath('.'));
    const browser = await openBrowser();
    try {
      const page = await openPage(browser);
      await page.goto(`${server.url('localhost')}test/node/pages/all-views.html`);
      await page.waitForSelector('#in-a-call >>> five9-diagnostics', SEEN);
      await page.waitForSelector('#in-a-call >>> five9-call-controls', SEEN);
      await page.waitForSelector('#after-a-call:state(finished)');
      // Views that come on demand.
      await page.waitForNetworkIdle();
      const handedOn = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('five9-dialer')].flatMap((dialer) => [
          ...dialer.shadowRoot!.querySelectorAll('[part], [exportparts]'),
        ]);
        const parts = elements.flatMap((element) => [
          ...element.part,
          ...(element.getAttribute('exportparts')?.split(/,\s*/) ?? []),
        ]);
        return parts;
      });
      const named = (find('Five9Dialer').cssParts ?? []).map(({ name }) => name);
      assert.equal(new Set(named).size, named.length, 'Two views have a part of the same name.');
      assert.deepEqual(sorted(new Set([...handedOn, 'notice'])), sorted(named));
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
