import { html, type TemplateResult } from 'lit';

// The paths, here and wherever `icon` is called, are those of Lucide 1.62.0, ISC License, Copyright (c) 2026 Lucide
// Icons and Contributors, some of them from Feather, MIT, Copyright (c) Cole Bemis: see icons.license.md, which goes
// into the notices of what is built. Circles and lines are written as paths.

/** A picture on a square of 24 units, in strokes of the text's colour. Decoration only: words say the same. */
export function icon(path: string, name = ''): TemplateResult {
  return html`<svg viewBox="0 0 24 24" class=${name} aria-hidden="true"><path d=${path} /></svg>`;
}

export const PHONE =
  'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384';

/** Two chunks use it; one of its own would be one more file to load. */
export const CLOSE = 'M18 6 6 18M6 6l12 12';

export const phoneIcon = icon(PHONE);

export const deleteIcon = icon(
  'M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zm2 4 6 6m0-6-6 6',
);
