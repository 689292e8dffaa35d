import type { CSSResult } from 'lit';
import { windowOf } from './window-of.js';

const sheets = new WeakMap<CSSResult, WeakMap<Document, CSSStyleSheet>>();

/** Gives a view a style that comes on demand. A document takes only style sheets of its own. */
export function dress({ adoptedStyleSheets, ownerDocument }: ShadowRoot, style: CSSResult): void {
  const made = sheets.get(style) ?? new WeakMap<Document, CSSStyleSheet>();
  sheets.set(style, made);
  let sheet = made.get(ownerDocument);
  if (!sheet) {
    sheet = new (windowOf({ ownerDocument }).CSSStyleSheet)();
    sheet.replaceSync(style.cssText);
    made.set(ownerDocument, sheet);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
