import type { ESTree } from 'vite';

/** What an expression always comes to. */
export interface StaticValue {
  readonly it: unknown;
}

/**
 * The value of an expression that is nothing but literals, as far as JSON can hold it.
 *
 * @returns `undefined` for any other
 */
export function staticValue(node: ESTree.Node): StaticValue | undefined {
  if (node.type === 'Literal') return isJson(node.value) ? { it: node.value } : undefined;
  if (node.type === 'UnaryExpression') {
    const inner = staticValue(node.argument)?.it;
    // A minifier writes `true` as `!0`.
    if (node.operator === '!' && typeof inner === 'number') return { it: !inner };
    return node.operator === '-' && typeof inner === 'number' ? { it: -inner } : undefined;
  }
  if (node.type === 'TemplateLiteral') {
    return node.expressions.length === 0 ? { it: node.quasis[0]!.value.cooked } : undefined;
  }
  if (node.type === 'ArrayExpression') {
    const values = node.elements.map((each) => (each === null ? undefined : staticValue(each)));
    return values.every((each) => each !== undefined) ? { it: values.map(({ it }) => it) } : undefined;
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const entries = node.properties.map((each) => {
    if (each.type !== 'Property' || each.kind !== 'init' || each.computed || each.method || each.shorthand) return;
    const name = each.key.type === 'Identifier' ? each.key.name : each.key.type === 'Literal' ? each.key.value : null;
    const value = staticValue(each.value);
    return value && (typeof name === 'string' || typeof name === 'number') && name !== '__proto__'
      ? ([name, value.it] as const)
      : undefined;
  });
  return entries.every((each) => each !== undefined) ? { it: Object.fromEntries(entries) } : undefined;
}

function isJson(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
