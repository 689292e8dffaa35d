import { render, type TemplateResult } from 'lit';

/**
 * The rows of a list, one element for each key as long as it is listed: a row that moves is not another one, so neither
 * the focus nor a press that is under way ends up in a row that came in its place.
 *
 * Lit's own `repeat` does that too, but leaves a comment in the page for every row that goes (Lit 3.3.1 to 3.3.3, their
 * issue 5298): over a day of calls that is a leak.
 */
export class KeyedRows {
  readonly #rows = new Map<string, { readonly home: DocumentFragment; readonly row: Element }>();

  /**
   * Makes the rows of the first list below an element those of the items, in their order.
   *
   * @param renderRow A template of one element, the same template for every item.
   */
  show<Item extends { readonly key: string }>(
    within: ParentNode,
    items: readonly Item[],
    renderRow: (item: Item) => TemplateResult,
  ): void {
    const list = within.querySelector('ul') as Element;
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, { row }] of this.#rows) {
      if (keys.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    let place = list.firstElementChild;
    for (const item of items) {
      const row = this.#render(item.key, renderRow(item));
      if (row === place) place = row.nextElementSibling;
      else list.insertBefore(row, place);
    }
  }

  /** Lit goes on to render a row into the place where it was made, wherever the row itself has been put. */
  #render(key: string, template: TemplateResult): Element {
    const known = this.#rows.get(key);
    const home = known?.home ?? document.createDocumentFragment();
    render(template, home);
    const row = known?.row ?? (home.firstElementChild as Element);
    this.#rows.set(key, { home, row });
    return row;
  }
}
