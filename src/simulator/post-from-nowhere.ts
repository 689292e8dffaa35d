/** How long the page that posts stays, in milliseconds: long enough to load. */
const STAY = 5_000;

/**
 * Has a page of no origin at all post a message: a sandboxed frame, which is another site to everybody. The page's own
 * policy must allow that frame its one inline script.
 *
 * @param page Where the frame is put.
 * @param target The window that shall hear it, as that frame sees it.
 */
export function postFromNowhere(
  page: Document,
  message: unknown,
  target: 'parent' | 'parent.parent' | 'parent.opener',
): void {
  const frame = page.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.srcdoc = `<script>onmessage = ({ data }) => ${target}.postMessage(data, '*')</script>`;
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(message, '*'));
  page.body.append(frame);
  setTimeout(() => frame.remove(), STAY);
}
