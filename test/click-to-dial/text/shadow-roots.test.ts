import { expect } from '@open-wc/testing';
import { clear, idle, isSame, link, linkNow, links, looked, put, snapshot, textIn } from './page.js';

afterEach(clear);

/** A shadow root in a shadow root in a shadow root, each with a number in it; the outermost first. */
function threeDeep(): readonly [ShadowRoot, ShadowRoot, ShadowRoot] {
  const roots: ShadowRoot[] = [];
  let host = put('608-555-0120');
  for (const digit of [1, 2, 3]) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>Call 608-555-012${digit} now</p>608-555-013${digit}<div>608-555-014${digit}</div>`;
    host = root.querySelector('div')!;
    roots.push(root);
  }
  return roots as [ShadowRoot, ShadowRoot, ShadowRoot];
}

describe('numbers in shadow roots three deep', () => {
  it('become links, and are as they were after the undo', async () => {
    const roots = threeDeep();
    const before = snapshot(document);
    const undo = await linkNow();
    for (const root of roots) expect(links(root)).to.have.length(3);
    expect(links(document)).to.deep.equal(['608-555-0120 → tel:+16085550120']);
    undo();
    expect(isSame(snapshot(document), before)).to.equal(true);
  });

  it('become links where they come later, and change', async () => {
    const [, , inner] = threeDeep();
    await linkNow();
    inner.append('608-555-0199');
    textIn(inner, 'p').data = '608-555-0188';
    await looked();
    expect(links(inner).map((each) => each.slice(0, 12))).to.deep.equal([
      '608-555-0188',
      '608-555-0133',
      '608-555-0143',
      '608-555-0199',
    ]);
  });

  it('become links where an element is added with them', async () => {
    await linkNow();
    const roots = threeDeep();
    await looked();
    for (const root of roots) expect(links(root)).to.have.length(3);
  });

  it('become links when an element that is there is defined at last', async () => {
    const name = `acme-late-${Math.random().toString(36).slice(2)}`;
    const page = put(`<div>608-555-0123<${name}></${name}><${name}></${name}></div>`);
    const undo = await linkNow();
    const first = page.querySelector('a');
    define(name);
    await looked();
    const [one, two] = page.querySelectorAll(name);
    expect(links(one!.shadowRoot!)).to.have.length(1);
    expect(links(two!.shadowRoot!)).to.have.length(1);
    expect(page.querySelector('a'), 'what was linked stays').to.equal(first);
    undo();
    expect(one!.shadowRoot!.childNodes).to.have.length(1);
  });

  it('do not, when an element is defined after the undo', async () => {
    const name = `acme-late-${Math.random().toString(36).slice(2)}`;
    const page = put(`<${name}></${name}>`);
    const undo = await linkNow();
    undo();
    define(name);
    await idle();
    expect(links(page.querySelector(name)!.shadowRoot!)).to.deep.equal([]);
  });

  it('are no trouble where the name of an element can never be defined', async () => {
    const page = put('<annotation-xml>608-555-0123</annotation-xml>');
    await linkNow();
    expect(links(page)).to.have.length(1);
  });

  it('become links again when the element comes back', async () => {
    const [outer, , inner] = threeDeep();
    await linkNow();
    const { host } = outer;
    host.remove();
    await idle();
    expect(inner.childNodes).to.have.length(3);
    expect(links(inner)).to.deep.equal([]);
    inner.append('608-555-0199');
    document.body.append(host);
    await looked();
    expect(links(inner)).to.have.length(4);
  });

  it('are left alone in a closed one, in a dialer and in what is excepted', async () => {
    const closed = put('').attachShadow({ mode: 'closed' });
    const dialer = put('', 'five9-dialer').attachShadow({ mode: 'open' });
    const excepted = put('<div data-five9-ignore><div></div></div>')
      .querySelector('div div')!
      .attachShadow({ mode: 'open' });
    const editable = put('<div contenteditable><div></div></div>')
      .querySelector('div div')!
      .attachShadow({ mode: 'open' });
    const roots = [closed, dialer, excepted, editable];
    for (const root of roots) root.innerHTML = '608-555-0123';
    await linkNow();
    for (const root of roots) expect(links(root)).to.deep.equal([]);
  });

  it('are in the scope where anything around them is, and understood by what is beside them there', async () => {
    const [outer, , inner] = threeDeep();
    inner.innerHTML = '<b>#</b>6085550123 <p>608-555-0124</p>';
    outer.host.className = 'in';
    await linkNow({ scope: '.in, p' });
    expect(links(inner)).to.deep.equal(['608-555-0124 → tel:+16085550124']);
    expect(links(outer)).to.have.length(3);
  });
});

describe('a shadow root as the root', () => {
  it('has its numbers linked, and nothing outside', async () => {
    const [outer, middle, inner] = threeDeep();
    const before = snapshot(document);
    const undo = link({ root: middle });
    await idle();
    expect([outer, middle, inner].map((root) => links(root).length)).to.deep.equal([0, 3, 3]);
    undo();
    expect(isSame(snapshot(document), before)).to.equal(true);
  });
});

function define(name: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '608-555-0123';
      }
    },
  );
}
