import { expect } from '@open-wc/testing';
import { clear, idle, isSame, linkNow, links, looked, put, snapshot } from './page.js';

afterEach(clear);

/** Roles that are pressed themselves, or whose content no assistive technology sees as more than text (WAI-ARIA 1.2). */
const PRESSED = [
  'button',
  'checkbox',
  'combobox',
  'img',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'meter',
  'option',
  'progressbar',
  'radio',
  'scrollbar',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
];
/** Roles that may well have links inside: those of a table with links are such. */
const OPEN = ['cell', 'columnheader', 'gridcell', 'listitem', 'note', 'row', 'tabpanel', 'dialog'];

describe('numbers inside what is pressed itself', () => {
  it('stay text where no assistive technology sees them, for as long as it does not', async () => {
    const page = put('<p aria-hidden="true">Call 608-555-0123</p>');
    await linkNow();
    expect(links(page)).to.deep.equal([]);
    page.querySelector('p')?.removeAttribute('aria-hidden');
    await looked();
    expect(links(page)).to.have.length(1);
  });

  for (const role of PRESSED) {
    it(`stay text: role="${role}"`, async () => {
      const page = put(`<div role="${role}">Call <b>608-555-0123</b></div>`);
      await linkNow();
      expect(links(page)).to.deep.equal([]);
    });
  }

  for (const role of OPEN) {
    it(`become links where links belong: role="${role}"`, async () => {
      const page = put(`<div role="${role}">Call <b>608-555-0123</b></div>`);
      await linkNow();
      expect(links(page)).to.have.length(1);
    });
  }

  /** What a component has around its slot, and how many links that makes. */
  const SLOTTED: readonly (readonly [html: string, count: number])[] = [
    ['<button><slot></slot></button>', 0],
    ['<a href="/x"><slot></slot></a>', 0],
    ['<div role="option"><b><slot></slot></b></div>', 0],
    ['<div data-five9-ignore><slot></slot></div>', 0],
    ['<p><slot></slot></p>', 1],
  ];
  for (const [html, count] of SLOTTED) {
    it(`go by what a component has around its slot: ${html}`, async () => {
      const host = put('<i>Call 608-555-0123</i>');
      host.attachShadow({ mode: 'open' }).innerHTML = html;
      await linkNow();
      expect(links(host)).to.have.length(count);
    });
  }

  it('stay text that is slotted on from one component to a button in another', async () => {
    const host = put('Call 608-555-0123');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    const inner = host.shadowRoot?.querySelector('div') as HTMLElement;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
    await linkNow();
    expect(links(host)).to.deep.equal([]);
  });

  for (const name of ['canvas', 'meter', 'progress', 'object', 'audio', 'video']) {
    it(`stay text in what an engine shows something else for: <${name}>`, async () => {
      const page = put(`<${name}>608-555-0123</${name}>`);
      await linkNow();
      expect(links(page)).to.deep.equal([]);
    });
  }

  it('stay text where the role stands in capitals, or among others', async () => {
    const page = put('<p role="OPTION">608-555-0123</p><p role="acme-chip switch">608-555-0124</p>');
    await linkNow();
    expect(links(page)).to.deep.equal([]);
  });

  it('stay text in a label, so that a click on it still ticks its box', async () => {
    const page = put('<label><input type="checkbox"> Call <b>608-555-0123</b></label>');
    const before = snapshot(page);
    await linkNow();
    expect(isSame(snapshot(page), before)).to.equal(true);
    page.querySelector('b')?.click();
    expect(page.querySelector('input')?.checked).to.equal(true);
  });

  it('stay text in a summary, and become links in what it unfolds', async () => {
    const page = put('<details open><summary>608-555-0123</summary>608-555-0124</details>');
    await linkNow();
    expect(links(page)).to.deep.equal(['608-555-0124 → tel:+16085550124']);
  });

  it('stay text in shadow roots inside of it', async () => {
    const page = put('<div role="option"><div></div></div><label><div></div></label>');
    const roots = [...page.querySelectorAll('div div, label div')].map((each) => each.attachShadow({ mode: 'open' }));
    for (const root of roots) root.innerHTML = '608-555-0123';
    await linkNow();
    for (const root of roots) expect(links(root)).to.deep.equal([]);
  });

  it('are text again when a role comes, and links when it goes', async () => {
    const page = put('<div>608-555-0123</div>');
    await linkNow();
    const [part] = page.children;
    expect(links(page)).to.have.length(1);
    part?.setAttribute('role', 'option');
    await looked();
    await idle();
    expect(links(page)).to.deep.equal([]);
    part?.removeAttribute('role');
    await looked();
    expect(links(page)).to.have.length(1);
  });
});
