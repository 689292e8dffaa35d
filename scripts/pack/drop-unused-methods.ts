import { type ESTree, parseSync, Visitor } from 'vite';

/** Something with a name of its own, and where it stands. */
interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isMethod: boolean;
}

/**
 * Takes methods out of a bundle's classes that nothing names. A bundler drops functions that are not used and leaves
 * methods, since somebody may call them by a name that is put together; this is for code that is known not to do so.
 *
 * @param code an ES module
 */
export function dropUnusedMethods(code: string): string {
  const { program, errors } = parseSync('bundle.js', code);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const candidates: Candidate[] = [];
  const declarations = new Set<unknown>();
  const named: { name: string; at: number }[] = [];
  // What only an unused function names is not used either.
  for (const { type, ...node } of program.body as (ESTree.Statement & { id?: ESTree.BindingIdentifier | null })[]) {
    if ((type !== 'FunctionDeclaration' && type !== 'ClassDeclaration') || !node.id) continue;
    declarations.add(node.id);
    candidates.push({ name: node.id.name, start: node.start, end: node.end, isMethod: false });
  }
  new Visitor({
    MethodDefinition({ key, computed, kind, start, end }) {
      if (computed || kind === 'constructor' || key.type !== 'Identifier') return;
      declarations.add(key);
      candidates.push({ name: key.name, start, end, isMethod: true });
    },
    Identifier(node) {
      if (!declarations.has(node)) named.push({ name: node.name, at: node.start });
    },
    Literal({ value, start }) {
      if (typeof value === 'string') named.push({ name: value, at: start });
    },
  }).visit(program);

  candidates.sort((a, b) => b.start - a.start);
  const uses = named.map(({ name, at }) => ({
    name,
    by: candidates.find(({ start, end }) => start <= at && at < end),
  }));
  const used = new Set<string>();
  for (let before = -1; before !== used.size;) {
    before = used.size;
    for (const { name, by } of uses) if (by === undefined || used.has(by.name)) used.add(name);
  }
  return candidates
    .filter(({ name, isMethod }) => isMethod && !used.has(name))
    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), code);
}
