import { LitElement } from 'lit';

/**
 * An element that can be made in any document, that of a popup, say, and can go from one to another. A constructed style
 * sheet belongs to the document that it was made in: another refuses it with a throw, and takes it from who comes there.
 */
export class View extends LitElement {
  adoptedCallback(): void {
    import('./restyle.js').then(
      ({ restyle }) => restyle(this),
      () => undefined,
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    this.adoptedCallback();
    return this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
  }
}
