import { expect, waitUntil } from '@open-wc/testing';
import { LateRoots } from '../../../src/click-to-dial/text/late-roots.js';
import { clear, idle, isSame, linkNow, links, put, snapshot } from './page.js';

afterEach(clear);

const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Defines an element that attaches its shadow root only after something has come, as one that fetches does. */
function defineLate(name: string, coming: Promise<unknown>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        await coming;
        if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<p>608-555-0123</p>';
      }
    },
  );
}

/** A name of its own for each test, and what its elements wait for. */
function late(): { name: string; come: (value?: unknown) => void; coming: Promise<unknown> } {
  let come: (value?: unknown) => void = () => undefined;
  const coming = new Promise((resolve) => (come = resolve));
  return { name: `acme-late-${Math.random().toString(36).slice(2)}`, come, coming };
}

const isLinked = (element: Element | null): boolean => links(element?.shadowRoot ?? document.body).length > 0;

describe('numbers in a shadow root that comes later than its element', () => {
  it('become links, and are as they were after the undo', async () => {
    const { name, come, coming } = late();
    defineLate(name, coming);
    const page = put(`<div><${name}></${name}></div>`);
    const undo = await linkNow();
    come();
    await coming;
    const element = page.querySelector(name)!;
    const before = snapshot(element);
    await waitUntil(() => isLinked(element), 'the late root is found', { timeout: 5_000 });
    undo();
    expect(isSame(snapshot(element), before)).to.equal(true);
  });

  it('become links where the element is added later, and where it is defined later', async () => {
    const { name, come, coming } = late();
    const page = put(`<${name}></${name}>`);
    await linkNow();
    defineLate(name, coming);
    page.append(document.createElement(name));
    await idle();
    come();
    for (const element of page.children) {
      await waitUntil(() => isLinked(element), 'the late root is found', { timeout: 5_000 });
    }
  });

  it('change with the page from then on', async () => {
    const { name, come, coming } = late();
    defineLate(name, coming);
    const page = put(`<${name}></${name}>`);
    await linkNow();
    come();
    const element = page.querySelector(name)!;
    await waitUntil(() => isLinked(element), 'the late root is found', { timeout: 5_000 });
    element.shadowRoot!.append('608-555-0124');
    await waitUntil(() => links(element.shadowRoot!).length === 2, 'the new number is found', { timeout: 5_000 });
  });

  it('stay text after the undo', async () => {
    const { name, come, coming } = late();
    defineLate(name, coming);
    const page = put(`<${name}></${name}>`);
    const undo = await linkNow();
    undo();
    come();
    await pause(1_200);
    expect(links(page.querySelector(name)!.shadowRoot!)).to.deep.equal([]);
  });
});

describe('the wait for shadow roots', () => {
  it('tells of each once, and of none that has left the page', async () => {
    const page = put('<p></p><p></p><p></p>');
    const [one, two, gone] = page.children as unknown as [Element, Element, Element];
    const found: Element[] = [];
    const roots = new LateRoots((hosts) => found.push(...hosts), 1);
    for (const element of [one, one, two, gone]) roots.await(element);
    gone.remove();
    one.attachShadow({ mode: 'open' });
    gone.attachShadow({ mode: 'open' });
    await waitUntil(() => found.length > 0);
    two.attachShadow({ mode: 'open' });
    await waitUntil(() => found.length > 1);
    await pause(20);
    roots.stop();
    expect(found).to.deep.equal([one, two]);
  });

  it('has an end', async () => {
    const page = put('<p></p>');
    const found: Element[] = [];
    const roots = new LateRoots((hosts) => found.push(...hosts), 1);
    roots.await(page.firstElementChild!);
    await pause(1_500);
    page.firstElementChild!.attachShadow({ mode: 'open' });
    await pause(100);
    expect(found).to.deep.equal([]);
    // Whatever changes about an element is seen anyway, and it is waited for anew.
    roots.await(page.firstElementChild!);
    await waitUntil(() => found.length > 0);
    roots.stop();
  });

  it('is for a thousand elements at a time', async () => {
    const page = put('<p></p>'.repeat(1_001));
    const found: Element[] = [];
    const roots = new LateRoots((hosts) => found.push(...hosts), 1);
    for (const element of page.children) roots.await(element);
    for (const element of page.children) element.attachShadow({ mode: 'open' });
    await waitUntil(() => found.length > 0);
    await pause(20);
    roots.stop();
    expect(found).to.have.length(1_000);
  });
});
