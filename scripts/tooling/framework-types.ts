import { flat, type TagFact } from './facts.js';

const HEAD = '// Written by the build from custom-elements.json.\n';

/** The declarations for frameworks, by their paths below `dist/types/frameworks`. */
export function frameworkTypes(tags: readonly TagFact[]): Readonly<Record<string, string>> {
  return { 'tags.d.ts': tagsFile(tags), 'jsx.d.ts': JSX, 'vue.d.ts': vueFile(tags), 'svelte.d.ts': svelteFile(tags) };
}

/** What can be written on each tag, whatever the framework: the floor under the other files. */
function tagsFile(tags: readonly TagFact[]): string {
  const classes = tags.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]);
  return `${HEAD}import type { ${[...new Set(classes)].sort().join(', ')} } from '../index.js';

${tags.map(tagInterfaces).join('\n')}
/** The classes of the tags' elements. */
export interface TagElements {
${tags.map(({ tag, className }) => `  '${tag}': ${className};`).join('\n')}
}

/** Listeners by name: \`onfive9message\` for the prefix \`on\`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;
}

function tagInterfaces({ tag, className, attributes, settable, events }: TagFact): string {
  const properties = settable.map(({ name, description }) => {
    const attribute = attributes.find(({ property }) => property === name);
    const type = attribute && attribute.words.length > 0 ? attribute.type : `${className}['${name}']`;
    return line(name, type, description);
  });
  // One of the same name as its property is there already.
  const others = attributes
    .filter(({ name, property }) => name !== property)
    .map(({ name, type, description }) => line(`'${name}'`, attributeType(type), description));
  return `/** The properties of \`<${tag}>\` that can be set. */
export interface ${className}Properties {
${properties.join('\n')}
}

/** The attributes of \`<${tag}>\` that are not named as their properties are. */
export interface ${className}Attributes {
${others.join('\n')}
}

/** The events of \`<${tag}>\`. */
export interface ${className}Events {
${events.map(({ name, type, description }) => `  /** ${flat(description)} */\n  ${name}: ${type};`).join('\n')}
}
`;
}

/** What JSX and templates may write for an attribute of a type. */
function attributeType(type: string): string {
  if (type === 'number') return 'number | string';
  return type === 'unknown' ? 'string' : type.replace(/ \| undefined$/, '');
}

function line(name: string, type: string, description = ''): string {
  return `  /** ${flat(description)} */\n  ${name}?: ${type === 'unknown' ? type : `${type} | undefined`};`;
}

const JSX = `${HEAD}import type {
  Five9ClickToDialAttributes,
  Five9ClickToDialEvents,
  Five9ClickToDialProperties,
  Five9DialerAttributes,
  Five9DialerEvents,
  Five9DialerProperties,
  Listeners,
  TagElements,
} from './tags.js';

/** What every runtime understands on a tag. What has a hyphen in its name (\`aria-label\`, \`data-id\`) need not be declared. */
interface Common<Element> {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: string | object | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  hidden?: boolean | undefined;
  key?: string | number | null | undefined;
  ref?: Element | ((element: Element) => void) | ((element: Element | null) => void) | { current: Element | null } | null | undefined;
  children?: any;
}

/**
 * The tags for the \`IntrinsicElements\` of a JSX runtime.
 *
 * @template More what shall be written on them besides, such as React's \`DOMAttributes<HTMLElement>\`
 */
export type Five9Elements<More = unknown> = {
  'five9-dialer': Common<TagElements['five9-dialer']> &
    Five9DialerProperties &
    Five9DialerAttributes &
    Listeners<'on', Five9DialerEvents> &
    More;
  'five9-click-to-dial': Common<TagElements['five9-click-to-dial']> &
    Five9ClickToDialProperties &
    Five9ClickToDialAttributes &
    Listeners<'on', Five9ClickToDialEvents> &
    More;
};

declare global {
  namespace JSX {
    interface IntrinsicElements extends Five9Elements {}
  }
}
`;

/**
 * What templates may write for an attribute that is there or not: Svelte writes a `false` out where the name is not that of
 * a property, and a `no-dial-pad="false"` is on. So does Vue, whose compiler looks at the property's type all the same.
 */
const SWITCHES = `/** A switch that is off is left out, or set as the property: what is written is on, whatever it says. */
type Switches<Written> = { [Name in keyof Written]: [NonNullable<Written[Name]>] extends [boolean] ? true | '' | undefined : Written[Name] };

`;

function vueFile(tags: readonly TagFact[]): string {
  return `${HEAD}import type { HTMLAttributes, PublicProps } from 'vue';
${importOf(tags)}
/** A tag in a template: Vue's own attributes, the element's, and its events as \`@five9message\`. */
type InTemplate<Element, Written, Events> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Written & Listeners<'on', { [Name in keyof Events & string as Capitalize<Name>]: Events[Name] }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.map(({ tag, className: name }) => `    '${tag}': InTemplate<TagElements['${tag}'], ${name}Properties & ${name}Attributes, ${name}Events>;`).join('\n')}
  }
}
`;
}

function svelteFile(tags: readonly TagFact[]): string {
  return `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${importOf(tags)}
${SWITCHES}/** A tag in a template; events as \`onfive9message\`, and as \`on:five9message\` in older components. */
type InTemplate<Element extends EventTarget, Written, Events> = Omit<HTMLAttributes<Element>, keyof Written> &
  Written &
  Listeners<'on', Events> &
  Listeners<'on:', Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.map(({ tag, className: name }) => `    '${tag}': InTemplate<TagElements['${tag}'], ${name}Properties & Switches<${name}Attributes>, ${name}Events>;`).join('\n')}
  }
}
`;
}

function importOf(tags: readonly TagFact[]): string {
  const names = tags.flatMap(({ className }) => ['Attributes', 'Events', 'Properties'].map((kind) => className + kind));
  return `import type { ${[...names, 'Listeners', 'TagElements'].sort().join(', ')} } from './tags.js';\n`;
}
