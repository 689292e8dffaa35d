import type { Attribute, ClassMethod } from 'custom-elements-manifest/schema.js';
import { makeUpOf, roomOf } from './make-up.js';
import { readInterface } from './read-interface.js';
import type { Documented, Element, Field } from './read-manifest.js';
import { weighAll, type Weight } from './weigh.js';

type Rows = readonly (readonly string[])[];

/** A table of the README: its name in the markers, and how to make it. */
export type Tables = Readonly<Record<string, () => string | Promise<string>>>;

/** The tables that are generated from the sources. */
export function tablesOf({ root, clickToDial, events }: Documented): Tables {
  const fields = fieldsOf(root);
  let weights: Promise<Weight[]> | undefined;
  const weighOnce = (): Promise<Weight[]> => (weights ??= weighAll());
  const methods = (root.members ?? []).filter((member): member is ClassMethod => member.kind === 'method');
  return {
    attributes: () => attributesOf(root),
    'click-to-dial': () => attributesOf(clickToDial),
    'read-only': () => {
      const rows = fields
        .filter(({ readonly }) => readonly)
        .map((field) => [code(field.name), code(field.type?.text), text(field)]);
      return table(['Property', 'Type', 'Meaning'], rows);
    },
    methods: () => table(['Method', 'Returns', 'What it does'], methods.map(methodRow)),
    events: () => {
      const rows = (root.events ?? []).map((event) => {
        const members = events.get(event.type.text)?.members ?? [];
        const names = members.map(({ kind, name }) => code(kind === 'method' ? `${name}()` : name));
        return [code(event.name), code(event.type.text), names.join(', '), text(event)];
      });
      return table(['Event', 'Class', 'Fields', 'When'], rows);
    },
    call: () => snapshot('src/state/call.ts', 'Call'),
    agent: () => snapshot('src/state/agent.ts', 'Agent'),
    record: () => snapshot('src/state/call.ts', 'DialRecord'),
    'recent-call': () => snapshot('src/recents/recent-call.ts', 'RecentCall'),
    parts: () =>
      table(
        ['Part', 'What it is'],
        (root.cssParts ?? []).map((part) => [code(part.name), text(part)]),
      ),
    properties: () => {
      const rows = (root.cssProperties ?? []).map((property) => {
        const [, hook = '', value = property.default] =
          /^var\((--slds-[gs]-[\w-]+), (.*)\)$/.exec(property.default ?? '') ?? [];
        return [code(property.name), code(hook), code(value), text(property)];
      });
      return table(['Custom property', 'Defaults to', 'Else to', 'What it sets'], rows);
    },
    states: () =>
      table(
        ['State', 'When'],
        (root.cssStates ?? []).map((state) => [code(`:state(${state.name})`), text(state)]),
      ),
    sizes: async () => {
      const rows = (await weighOnce()).map(({ name, brotli, limit, gzip, minified, minifiedLimit }) => [
        name,
        bytes(brotli),
        bytes(limit) + (brotli > (limit ?? Infinity) ? ' (not yet)' : ''),
        bytes(gzip),
        bytes(minified) + (minifiedLimit === undefined ? '' : ` (at most ${bytes(minifiedLimit)})`),
      ]);
      return table(['File', 'Brotli bytes', 'At most', 'Gzip bytes', 'Minified bytes'], rows);
    },
    'make-up': async () => {
      const [dropIn] = await weighOnce();
      const rows = makeUpOf(dropIn?.chunks ?? [], roomOf).map(({ name, minified }) => [name, bytes(minified)]);
      return table(['Room or package', 'Minified bytes'], rows);
    },
  };
}

function snapshot(path: string, name: string): string {
  const rows = readInterface(path, name).map((each) => [
    code(each.name) + (each.isOptional ? ' (may be missing)' : ''),
    code(each.type),
    text(each),
  ]);
  return table(['Property', 'Type', 'Meaning'], rows);
}

function fieldsOf({ members = [] }: Element): Field[] {
  return members.filter((member): member is Field => member.kind === 'field');
}

/** What a page can set on an element. */
function attributesOf(element: Element): string {
  const attributes = new Map((element.attributes ?? []).map((attribute) => [attribute.fieldName ?? '', attribute]));
  const rows = fieldsOf(element)
    .filter(({ readonly }) => !readonly)
    .map((field) => attributeRow(field, attributes.get(field.name)));
  return table(['Attribute', 'Property', 'Type', 'Default', 'Meaning'], rows);
}

function attributeRow(field: Field, attribute: Attribute | undefined): string[] {
  const preset = field.default?.replace(/^'(.*)'$/, '"$1"');
  return [attribute ? code(attribute.name) : '–', code(field.name), code(field.type?.text), code(preset), text(field)];
}

function methodRow(method: ClassMethod): string[] {
  const parameters = (method.parameters ?? []).map(({ name, optional, default: preset }) => {
    return optional === true || preset !== undefined ? `${name}?` : name;
  });
  return [code(`${method.name}(${parameters.join(', ')})`), code(method.return?.type?.text), text(method)];
}

/** A table without the columns in which nothing stands. */
function table(head: readonly string[], rows: Rows): string {
  if (rows.length === 0) throw new Error(`Nothing is documented for the table "${head.join(' | ')}"`);
  const isFilled = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => isFilled[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function bytes(count: number | undefined): string {
  return count?.toLocaleString('en-US') ?? '–';
}

function code(source: string | undefined): string {
  return source ? `\`${cell(source)}\`` : '–';
}

function text({ description }: { description?: string }): string {
  return cell(description ?? '');
}

/** A bar would end the cell, a line break the table. */
function cell(source: string): string {
  return source.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
