import { readFile } from 'node:fs/promises';
import type { ClassDeclaration, ClassField, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { inRoot } from './paths.js';
import { runTool } from './run.js';

/** An element with what the analyzer writes beyond the schema. */
export interface Element extends ClassDeclaration, CustomElement {
  readonly cssStates?: readonly { readonly name: string; readonly description?: string }[];
}

/** A field with what the analyzer writes beyond the schema. */
export interface Field extends ClassField {
  readonly readonly?: boolean;
}

/** What the documentation needs of the manifest. */
export interface Documented {
  readonly root: Element;
  /** The element that dials one number. */
  readonly clickToDial: Element;
  /** The classes of the events, by name. */
  readonly events: ReadonlyMap<string, ClassDeclaration>;
}

/** Reads the sources into `custom-elements.json` and gives back the root element and the event classes. */
export async function readManifest(): Promise<Documented> {
  if ((await runTool('cem', 'analyze')) !== 0) throw new Error('The sources could not be analysed.');
  const manifest = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as Package;
  const classes = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Element => declaration.kind === 'class');
  const find = (tag: string): Element => {
    const element = classes.find(({ tagName }) => tagName === tag);
    if (element === undefined) throw new Error(`The manifest has no <${tag}>.`);
    return element;
  };
  return {
    root: find('five9-dialer'),
    clickToDial: find('five9-click-to-dial'),
    events: new Map(classes.filter(({ name }) => name.endsWith('Event')).map((event) => [event.name, event])),
  };
}
