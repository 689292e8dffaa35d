import { lead, pageUrl, type FarPage } from './far-page.js';

export interface FrameOptions {
  readonly url?: string;
  readonly id?: string;
  readonly sandbox?: string;
  readonly into?: ParentNode;
}

/** An iframe that is not in any page so far. */
export function makeFrame({ url, id = 'workspace', sandbox }: Omit<FrameOptions, 'into'> = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = id;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  if (url !== undefined) frame.src = url;
  return frame;
}

/** Resolves once the frame's page is there, the next one if there is one already. */
export function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
}

/** Puts an iframe with a page of the other origin, unless told otherwise, into this page, and leads it. */
export async function openFrame({ into = document.body, ...options }: FrameOptions = {}): Promise<{
  frame: HTMLIFrameElement;
  page: FarPage;
}> {
  const frame = makeFrame({ url: pageUrl('workspace.html'), ...options });
  const isThere = loaded(frame);
  into.append(frame);
  await isThere;
  return { frame, page: await lead(frame.contentWindow!) };
}

/** Removes whatever a test has left in the document. */
export function clearPage(): void {
  document.body.replaceChildren();
}
