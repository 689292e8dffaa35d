/** The attributes that a selector goes by: what comes into a scope, or leaves it, does so by these. */
export function attributesIn(selector: string): string[] {
  const named = [...selector.matchAll(/\[\s*([^\s=~|^$*\]]+)/g)].map(([, name = '']) => name);
  return [...named, ...(selector.includes('.') ? ['class'] : []), ...(selector.includes('#') ? ['id'] : [])];
}
