import type { LitElement } from 'lit';

/** Styles an element with sheets of the document that it stands in now. */
export function restyle(element: LitElement): void {
  const { renderRoot, ownerDocument } = element;
  const { elementStyles } = element.constructor as typeof LitElement;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  (renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n'));
    return sheet;
  });
  // What is loaded on demand puts its own sheet in as it renders.
  element.requestUpdate();
}
