import { waitUntil } from '@open-wc/testing';
import { linkTextNumbers, type TextScope } from '../../../src/click-to-dial/text/index.js';
import { isNumberIn } from './numbering.js';

const undos = new Set<() => void>();
const elements = new Set<Element>();

/** Makes the numbers of the page links from now on. `clear` undoes it where the test has not. */
export function link(options: Partial<TextScope> = {}): () => void {
  const country = options.country ?? 'US';
  const stop = linkTextNumbers({ root: document, scope: '', country, isNumber: isNumberIn(country), ...options });
  undos.add(stop);
  return stop;
}

/** Makes the numbers of the page links, and waits for it. */
export async function linkNow(options: Partial<TextScope> = {}): Promise<() => void> {
  const undo = link(options);
  await looked();
  return undo;
}

/** Puts an element with such content into the page. */
export function put(html: string, name = 'div'): HTMLElement {
  const element = document.createElement(name);
  element.innerHTML = html;
  document.body.append(element);
  elements.add(element);
  return element;
}

/** Waits until everything that has changed so far has been looked at, by one whose scope is the whole page. */
export async function looked(): Promise<void> {
  const canary = put('+1 608 555 0199', 'p');
  await waitUntil(() => canary.querySelector('a'), 'the canary should be linked', { interval: 5, timeout: 20_000 });
  canary.remove();
  await idle();
}

/** Waits for two idle moments, so that whatever had been waiting for one has had it. */
export async function idle(): Promise<void> {
  for (let times = 0; times < 2; times++) await aMoment();
}

/** Waits for one idle moment: as much as a slice of work. WebKit 2.50 has no scheduler, and there it is a task. */
export function aMoment(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('scheduler' in globalThis) void scheduler.postTask(() => resolve(undefined), { priority: 'background' });
    else setTimeout(resolve, 10);
  });
}

/** The links below a node, as `text → href`; not those in shadow roots. */
export function links(root: ParentNode): string[] {
  const found = [...root.querySelectorAll('a[data-five9-text]')];
  return found.map((each) => `${each.textContent} → ${each.getAttribute('href')}`);
}

/** Every node below one, shadow roots too, with its text: of two that are equal, the DOM is the same. */
export function snapshot(root: Node): readonly (readonly [node: Node, text: string | null])[] {
  const inShadow = root instanceof Element && root.shadowRoot ? snapshot(root.shadowRoot) : [];
  return [[root, root.nodeValue], ...inShadow, ...[...root.childNodes].flatMap(snapshot)];
}

/** Whether two snapshots are of the same nodes with the same text. */
export function isSame(a: ReturnType<typeof snapshot>, b: ReturnType<typeof snapshot>): boolean {
  return a.length === b.length && a.every(([node, text], index) => node === b[index]![0] && text === b[index]![1]);
}

/** The text node that an element of the page begins with. */
export function textIn(element: ParentNode, selector = ':scope'): Text {
  const found = selector === ':scope' ? element : element.querySelector(selector);
  const first = found?.firstChild;
  if (!(first instanceof Text)) throw new Error(`No text in ${selector}`);
  return first;
}

/** Ends all that `link` has begun, and empties the page. */
export function clear(): void {
  for (const undo of undos) undo();
  undos.clear();
  document.getSelection()?.removeAllRanges();
  for (const element of elements) element.remove();
  elements.clear();
}
