import { type ESTree, parseSync, Visitor } from 'vite';
import { PART } from './letters.js';
import { type StaticValue, staticValue } from './static-value.js';

/** Pieces of a script that a text stands in, and what would stand there in its place. */
export interface Use {
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** @returns as many texts as there are ranges */
  readonly write: (name: string) => readonly string[];
}

/** What of a script can be packed. */
export interface Texts {
  /** Strings and names, each with its uses. A template is a list of its parts. */
  readonly early: ReadonlyMap<string, readonly Use[]>;
  /** Static data in JSON, and long strings: unpacked when they are reached, each by itself. */
  readonly late: readonly Late[];
}

export interface Late {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isJson: boolean;
}

/** From this length on a literal in a function is unpacked when it is reached. */
const LATE_FROM = 400;

/** Names that are syntax where they are written out. */
const FIXED_NAMES = new Set(['__proto__', 'constructor']);

/**
 * Finds the texts of a script.
 *
 * @param code an ES module without comments
 */
export function findTexts(code: string): Texts {
  const { program, errors } = parseSync('script.js', code);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const late: Late[] = [];
  const found: [text: string, use: Use][] = [];
  /** Literals that are no values. */
  const fixed = new Set<unknown>();
  const add = (text: string, start: number, end: number, write: (name: string) => string): void => {
    found.push([text, { ranges: [[start, end]], write: (name) => [write(name)] }]);
  };
  const isInside = (start: number): boolean => late.some((each) => each.start <= start && start < each.end);

  /** How many functions stand around: what stands in none is reached at the start. */
  let depth = 0;
  const enter = (): void => {
    depth++;
  };
  const leave = (): void => {
    depth--;
  };

  const string = (text: string, { start, end }: ESTree.Node): void => {
    if (isInside(start)) return;
    if (depth > 0 && end - start >= LATE_FROM) late.push({ start, end, text, isJson: false });
    else add(text, start, end, (name) => `(${name})`);
  };
  const data = (node: ESTree.ObjectExpression | ESTree.ArrayExpression): void => {
    const { start, end } = node;
    const isSmall = depth === 0 || end - start < LATE_FROM;
    const value: StaticValue | undefined = isSmall || isInside(start) ? undefined : staticValue(node);
    if (value !== undefined) late.push({ start, end, text: JSON.stringify(value.it), isJson: true });
  };
  const key = (node: { key: ESTree.Node; computed: boolean; shorthand?: boolean }): void => {
    fixed.add(node.key);
    const text =
      node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? node.key.value : undefined;
    if (node.computed || typeof text !== 'string' || FIXED_NAMES.has(text)) return;
    const { start, end } = node.key;
    if (node.shorthand === true) add(text, start, start, (name) => `[${name}]:`);
    else add(text, start, end, (name) => `[${name}]`);
  };

  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ImportDeclaration: ({ source }) => void fixed.add(source),
    ExpressionStatement({ directive, expression }) {
      if (typeof directive === 'string') fixed.add(expression);
    },
    Property: (node) => key(node),
    MethodDefinition: (node) => key(node),
    PropertyDefinition: (node) => key(node),
    ObjectExpression: data,
    ArrayExpression: data,
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier' || object.type === 'Literal') return;
      const dot = code.lastIndexOf('.', property.start);
      add(property.name, code[dot - 1] === '?' ? dot + 1 : dot, property.end, (name) => `[${name}]`);
    },
    Literal(node) {
      if (typeof node.value === 'string' && !fixed.has(node)) string(node.value, node);
    },
    TaggedTemplateExpression({ tag, quasi }) {
      fixed.add(quasi);
      if (tag.type === 'Identifier') found.push(templateUse(quasi));
    },
    TemplateLiteral(node) {
      if (fixed.has(node)) return;
      if (node.expressions.length === 0) string(node.quasis[0]!.value.cooked ?? '', node);
      else
        for (const { start, end, value } of node.quasis)
          if (end > start) add(value.cooked ?? '', start, end, (name) => `\${${name}}`);
    },
  }).visit(program);

  const early = new Map<string, Use[]>();
  for (const [text, use] of found) {
    if (isInside(use.ranges[0]![0])) continue;
    const uses = early.get(text);
    if (uses) uses.push(use);
    else early.set(text, [use]);
  }
  return { early, late };
}

/** A tagged template as the call that it is: its parts, and then its expressions. */
function templateUse(quasi: ESTree.TemplateLiteral): [text: string, use: Use] {
  const { quasis, expressions, start, end } = quasi;
  const text = quasis.map(({ value }) => PART + (value.cooked ?? '')).join('');
  const ranges = quasis.map(
    (part, index) => [index === 0 ? start : part.start - 1, index === expressions.length ? end : part.end + 2] as const,
  );
  const write = (name: string): string[] =>
    quasis.map((_, index) => {
      const opened = index === 0 ? `(${name}` : ')';
      return opened + (index === expressions.length ? ')' : ',(');
    });
  return [text, { ranges, write }];
}
