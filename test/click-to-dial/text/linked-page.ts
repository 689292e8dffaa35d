import { expect } from '@open-wc/testing';
import { linkNow, links, put, textIn } from './page.js';

/** What `links` says of the number of a linked page, and of another one. */
export const NUMBER = '608-555-0123 → tel:+16085550123';
export const OTHER = '608-555-0124 → tel:+16085550124';

export interface LinkedPage {
  readonly page: HTMLElement;
  /** The paragraph that the number is in. */
  readonly p: Element;
  /** The page's own text node. */
  readonly own: Text;
  readonly undo: () => void;
}

/** A page whose one number has become a link. */
export async function linked(text = 'Call 608-555-0123 now'): Promise<LinkedPage> {
  const page = put(`<p>${text}</p>`);
  const p = page.firstElementChild!;
  const own = textIn(p);
  const undo = await linkNow();
  expect(links(p)).to.have.length(1);
  return { page, p, own, undo };
}
