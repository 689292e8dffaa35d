import { html } from 'lit';

// Drawn on a square of 24 units, in the colour of the text around them. Decoration only: words say the same.

export const phoneIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M5 3.5h3.4l1.8 4.6-2.3 1.7a12.6 12.6 0 0 0 6.3 6.3l1.7-2.3 4.6 1.8V19a2 2 0 0 1-2.2 2A16.8 16.8 0 0 1 3 5.7a2 2 0 0 1 2-2.2Z"
  />
</svg>`;

export const deleteIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8.5 5H20a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H8.5L3 12Zm3 4.5 5 5m0-5-5 5" />
</svg>`;
