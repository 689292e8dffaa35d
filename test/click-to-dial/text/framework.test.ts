import { expect } from '@open-wc/testing';
import { NUMBER, OTHER, linked } from './linked-page.js';
import { clear, idle, links, looked, textIn } from './page.js';

afterEach(clear);

describe('a framework that goes on with its own text node', () => {
  const SET: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['another number', 'Call 608-555-0124 now', [OTHER]],
    ['the same text', 'Call 608-555-0123 now', [NUMBER]],
    ['no number', 'Call later', []],
    ['what was before the number', 'Call ', []],
    ['less than that', 'Ca', []],
    ['nothing', '', []],
    ['two numbers', '608-555-0123 and 608-555-0124', [NUMBER, OTHER]],
  ];
  for (const [what, text, expected] of SET) {
    it(`has its way at once: ${what}`, async () => {
      const { p, own } = await linked();
      own.data = text;
      await Promise.resolve();
      expect(p.childNodes).to.have.length(1);
      expect(p.textContent).to.equal(text);
      await looked();
      expect(p.textContent).to.equal(text);
      expect(p.firstChild).to.equal(own);
      // What a text is set to that it has already is no change to anyone.
      expect(links(p)).to.deep.equal(expected);
    });
  }

  it('has its way where the number was all there was', async () => {
    const { p, own } = await linked('608-555-0123');
    own.nodeValue = '608-555-0124';
    await looked();
    expect(p.textContent).to.equal('608-555-0124');
    expect(links(p)).to.deep.equal([OTHER]);
  });

  for (const text of ['608-555-0123', 'Call 608-555-0123']) {
    it(`has its way though it compares before it writes: ${text}`, async () => {
      const { p, own } = await linked(text);
      const later = text.replace('608-555-0123', '');
      if (own.data !== later) own.data = later;
      expect(own.data).to.equal(later);
      await looked();
      expect(p.textContent).to.equal(later);
    });

    it(`can take the number out and put an element after it: ${text}`, async () => {
      const { p, own } = await linked(text);
      const later = text.replace('608-555-0123', '');
      own.nodeValue = later;
      own.after(document.createElement('i'));
      await looked();
      expect(p.textContent).to.equal(later);
    });
  }

  it('can remove it: nothing stays behind', async () => {
    const { p, own } = await linked();
    p.removeChild(own);
    await Promise.resolve();
    expect(p.childNodes).to.have.length(0);
    expect(own.data).to.equal('Call 608-555-0123 now');
  });

  it('can remove it and bring it back', async () => {
    const { p, own } = await linked();
    own.remove();
    await idle();
    p.append(own);
    await looked();
    expect(p.textContent).to.equal('Call 608-555-0123 now');
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  it('can remove it and change it at once', async () => {
    const { p, own } = await linked();
    own.remove();
    own.data = 'gone';
    await looked();
    expect([p.textContent, own.data]).to.deep.equal(['', 'gone']);
  });

  it('can replace it by another node', async () => {
    const { p, own } = await linked();
    own.replaceWith('608-555-0124');
    await looked();
    expect(p.textContent).to.equal('608-555-0124');
    expect(links(p)).to.deep.equal([OTHER]);
  });

  it('can move it within its element, or to another one', async () => {
    const { page, p, own } = await linked();
    p.append('!');
    p.append(own);
    await looked();
    expect(p.textContent).to.equal('!Call 608-555-0123 now');
    expect(links(p)).to.deep.equal([NUMBER]);
    page.append(own);
    await looked();
    expect([p.textContent, page.textContent]).to.deep.equal(['!', '!Call 608-555-0123 now']);
    expect(links(page)).to.deep.equal([NUMBER]);
  });

  it('can put something right after it, which then comes after the whole text', async () => {
    const { p, own } = await linked();
    p.insertBefore(document.createElement('hr'), own.nextSibling);
    await looked();
    expect(p.innerHTML.replace(/ data-five9-text=""/, '')).to.equal(
      'Call <a href="tel:+16085550123">608-555-0123</a> now<hr>',
    );
  });

  it('can empty the element that it is in', async () => {
    const { p, own } = await linked();
    p.textContent = '';
    await looked();
    expect(p.childNodes).to.have.length(0);
    expect(own.data).to.equal('Call 608-555-0123 now');
  });

  it('can empty the element that it is in, and put it back at once', async () => {
    const { p, own } = await linked();
    p.textContent = '';
    p.append(own);
    await Promise.resolve();
    expect(p.textContent).to.equal('Call 608-555-0123 now');
    await looked();
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  it('can take all nodes of its element along, and bring them back', async () => {
    const { p } = await linked();
    const aside = document.createDocumentFragment();
    aside.append(...p.childNodes);
    await looked();
    expect(aside.childNodes).to.have.length(1);
    expect(aside.textContent).to.equal('Call 608-555-0123 now');
    p.append(aside);
    await looked();
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  it('can bring them back at once', async () => {
    const { p } = await linked();
    const link = p.querySelector('a');
    const aside = document.createDocumentFragment();
    aside.append(...p.childNodes);
    p.append(aside);
    await looked();
    expect(p.querySelector('a')).to.equal(link);
    const own = textIn(p);
    own.remove();
    await looked();
    expect(p.childNodes).to.have.length(0);
  });
});
