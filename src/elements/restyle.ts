import type { LitElement } from 'lit';

/**
 * Styles a tree anew. A constructed style sheet belongs to the document that it was made in, so an element that is
 * adopted by another document, or comes back from one, has none.
 */
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
  // What is loaded for a call puts its own sheet in as it renders.
  element.requestUpdate();
  for (const each of renderRoot.querySelectorAll('*')) if ('renderRoot' in each) restyle(each as LitElement);
}
