import { html, LitElement } from 'lit';

/** What a dialer is measured against: as many buttons, made with the same library, and nothing behind them. */
export class ThirtyButtons extends LitElement {
  protected override render(): unknown {
    return Array.from({ length: 30 }, (_, index) => html`<button type="button">Button ${index}</button>`);
  }
}

customElements.define('thirty-buttons', ThirtyButtons);
