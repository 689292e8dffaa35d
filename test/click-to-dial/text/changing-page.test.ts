import { expect } from '@open-wc/testing';
import { NUMBER, OTHER, linked } from './linked-page.js';
import { clear, idle, link, linkNow, links, looked, put, textIn } from './page.js';

afterEach(clear);

describe('numbers that come later', () => {
  it('become links where an element is added', async () => {
    await linkNow();
    const page = put('<ul><li>608-555-0123</li></ul>');
    await looked();
    expect(links(page)).to.deep.equal([NUMBER]);
  });

  it('become links where text is added, or set, in what is there', async () => {
    const page = put('<p></p><p>x</p>');
    await linkNow();
    page.querySelector('p')?.append('608-555-0123');
    textIn(page, 'p + p').data = '608-555-0124';
    await looked();
    expect(links(page)).to.deep.equal([NUMBER, OTHER]);
  });

  it('do not where they are added to what is excepted', async () => {
    const page = put('<pre></pre><div contenteditable><p></p></div>');
    await linkNow();
    page.querySelector('pre')?.append('608-555-0123');
    page.querySelector('p')?.append('608-555-0124');
    await looked();
    expect(links(page)).to.deep.equal([]);
  });

  it('are not missed where they come and go while the page is looked at', async () => {
    const page = put('<p>608-555-0123</p>'.repeat(300));
    link();
    for (let round = 0; round < 20; round++) {
      page.firstElementChild?.remove();
      page.append(page.firstElementChild!);
      page.prepend(Object.assign(document.createElement('p'), { textContent: '608-555-0124' }));
      await idle();
    }
    await looked();
    expect(links(page)).to.have.length(page.childElementCount);
  });
});

describe('an element with links in it', () => {
  it('keeps them where it is moved', async () => {
    const { page, p } = await linked();
    const link = p.querySelector('a');
    page.append(document.createElement('hr'), p);
    await looked();
    expect(p.querySelector('a')).to.equal(link);
  });

  it('loses them when it leaves the page, and has them again when it is back', async () => {
    const { page, p, own } = await linked();
    p.remove();
    await idle();
    expect(p.childNodes).to.have.length(1);
    expect(own.data).to.equal('Call 608-555-0123 now');
    page.append(p);
    await looked();
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  it('loses them when it is moved to where numbers are left alone', async () => {
    const { page, p } = await linked();
    const button = page.appendChild(document.createElement('button'));
    button.append(p);
    await looked();
    expect(links(page)).to.deep.equal([]);
    expect(p.childNodes).to.have.length(1);
  });

  for (const [attribute, value] of [
    ['contenteditable', 'true'],
    ['data-five9-ignore', ''],
  ] as const) {
    it(`loses them while it has ${attribute}`, async () => {
      const { page, p } = await linked();
      page.setAttribute(attribute, value);
      await looked();
      expect(links(p)).to.deep.equal([]);
      expect(p.childNodes).to.have.length(1);
      page.removeAttribute(attribute);
      await looked();
      expect(links(p)).to.deep.equal([NUMBER]);
    });
  }
});

describe('a page that changes something about a link', () => {
  it('can change the text of the link', async () => {
    const { p } = await linked();
    textIn(p, 'a').data = '608-555-0124';
    await looked();
    expect(p.textContent).to.equal('Call 608-555-0124 now');
    expect(links(p)).to.deep.equal([OTHER]);
  });

  it('can change the text of the link as a whole', async () => {
    const { p } = await linked();
    p.querySelector('a')!.textContent = 'nobody';
    await looked();
    expect(p.innerHTML).to.equal('Call nobody now');
    expect(p.childNodes).to.have.length(1);
  });

  it('can change the text after it, so that it is a number no more', async () => {
    const { p } = await linked();
    (p.querySelector('a')!.nextSibling as Text).data = '45 now';
    await looked();
    expect(p.innerHTML).to.equal('Call 608-555-012345 now');
    expect(p.childNodes).to.have.length(1);
  });

  it('can take the link away', async () => {
    const { p, own } = await linked();
    p.querySelector('a')!.remove();
    await looked();
    expect(own.data).to.equal('Call  now');
    expect(p.childNodes).to.have.length(1);
  });

  it('can replace the link by text', async () => {
    const { p } = await linked();
    p.querySelector('a')!.replaceWith('nobody');
    await looked();
    expect(p.innerHTML).to.equal('Call nobody now');
  });

  it('can delete everything after its own text', async () => {
    const { p, own } = await linked();
    while (own.nextSibling) own.nextSibling.remove();
    await looked();
    expect(p.innerHTML).to.equal('Call ');
  });

  for (const text of ['Call 608-555-0123 now', '608-555-0123 now', '608-555-0123']) {
    it(`can normalize: ${text}`, async () => {
      const { p } = await linked(text);
      p.append(' later');
      p.normalize();
      await looked();
      expect(p.textContent).to.equal(`${text} later`);
      expect(links(p)).to.deep.equal([NUMBER]);
    });

    it(`can normalize with text before: ${text}`, async () => {
      const { p } = await linked(text);
      p.prepend('Hello. ');
      p.normalize();
      await looked();
      expect(p.textContent).to.equal(`Hello. ${text}`);
      expect(links(p)).to.deep.equal([NUMBER]);
    });
  }

  it('can highlight a piece of the text before it', async () => {
    const { p, own } = await linked();
    const rest = own.splitText(2);
    const mark = document.createElement('mark');
    rest.replaceWith(mark);
    mark.append(rest);
    await looked();
    expect(p.textContent).to.equal('Call 608-555-0123 now');
    expect(p.querySelector('mark')?.textContent).to.equal('ll ');
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  it('can highlight a piece of the number', async () => {
    const { p } = await linked();
    const inside = textIn(p, 'a');
    const rest = inside.splitText(4);
    const mark = document.createElement('mark');
    rest.replaceWith(mark);
    mark.append(rest);
    await looked();
    expect(p.querySelector('a[data-five9-text] mark')?.textContent).to.equal('555-0123');
  });

  it('can put the link and what is around it into an element', async () => {
    const { p } = await linked();
    const range = document.createRange();
    range.selectNode(p.querySelector('a')!);
    range.surroundContents(document.createElement('mark'));
    await looked();
    expect(p.textContent).to.equal('Call 608-555-0123 now');
    expect(p.querySelector('mark')?.textContent).to.equal('608-555-0123');
    expect(links(p)).to.deep.equal([NUMBER]);
  });

  for (const place of ['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const) {
    it(`can put an icon to every link that it finds, and there is an end to it: ${place}`, async () => {
      const { p } = await linked();
      const decorate = (): void => {
        for (const each of p.querySelectorAll('a:not([title])')) {
          each.setAttribute('title', 'Telephone');
          each.insertAdjacentHTML(place, '<i>☎</i>');
        }
      };
      const observer = new MutationObserver(decorate);
      observer.observe(p, { childList: true, subtree: true });
      decorate();
      for (let times = 0; times < 12; times++) await looked();
      const before = p.innerHTML;
      expect(p.querySelectorAll('i').length).to.be.below(12);
      for (let times = 0; times < 3; times++) await looked();
      expect(p.innerHTML).to.equal(before);
      expect(p.textContent.replaceAll('☎', '')).to.equal('Call 608-555-0123 now');
      observer.disconnect();
    });
  }
});

describe('text beside a number that changes', () => {
  it('makes a number what is none, and the other way round', async () => {
    const page = put('<p><b>Order #</b><!-- --> 6085550123</p>');
    await linkNow();
    expect(links(page)).to.deep.equal([]);
    textIn(page, 'b').data = 'Call';
    await looked();
    expect(links(page)).to.have.length(1);
    page.querySelector('b')!.textContent = '#';
    await looked();
    expect(links(page)).to.deep.equal([]);
    page.querySelector('b')?.remove();
    await looked();
    expect(links(page)).to.have.length(1);
    page.querySelector('p')?.append(' EUR');
    await looked();
    expect(links(page)).to.deep.equal([]);
    expect(page.querySelector('p')?.childNodes).to.have.length(3);
  });

  it('leaves the link as it is where it still is one', async () => {
    const { p } = await linked();
    const link = p.querySelector('a');
    p.prepend('Please: ');
    await looked();
    expect(p.querySelector('a')).to.equal(link);
  });
});
