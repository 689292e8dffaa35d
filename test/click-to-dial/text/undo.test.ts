import { expect } from '@open-wc/testing';
import { NUMBER, linked } from './linked-page.js';
import { clear, aMoment, idle, isSame, link, linkNow, links, looked, put, snapshot, textIn } from './page.js';

afterEach(clear);

describe('the undo after the page has changed', () => {
  it('leaves what the page has made of it, with nothing left over', async () => {
    const page = put('<p>608-555-0123</p>'.repeat(6));
    const [first, second, third, fourth, fifth, sixth] = [...page.children] as [
      Element,
      Element,
      Element,
      Element,
      Element,
      Element,
    ];
    const texts = [...page.children].map((each) => textIn(each));
    const undo = await linkNow();
    texts[0]!.data = 'changed';
    second.append(' added');
    third.remove();
    fourth.innerHTML = 'replaced';
    fifth.querySelector('a')!.append('4');
    sixth.remove();
    undo();
    page.append(sixth);
    expect(page.innerHTML).to.equal(
      '<p>changed</p><p>608-555-0123 added</p><p>replaced</p><p>608-555-01234</p><p>608-555-0123</p>',
    );
    expect([first, second, third, sixth].map(({ childNodes }) => childNodes.length)).to.deep.equal([1, 2, 1, 1]);
    for (const [index, element] of [first, second, third].entries()) {
      expect(element.firstChild).to.equal(texts[index]);
    }
  });

  it('also undoes the copies that the page has made of links', async () => {
    const page = put('<p>608-555-0123</p>');
    const undo = await linkNow();
    page.append(page.firstElementChild!.cloneNode(true));
    await looked();
    expect(links(page)).to.deep.equal([NUMBER, NUMBER]);
    undo();
    expect(page.innerHTML).to.equal('<p>608-555-0123</p><p>608-555-0123</p>');
  });

  it('leaves an icon that a script has put to a link, and the text where it was', async () => {
    const { p, undo } = await linked();
    p.querySelector('a')?.insertAdjacentHTML('afterbegin', '<i></i>');
    await looked();
    expect(links(p)).to.deep.equal([NUMBER]);
    undo();
    expect(p.innerHTML).to.equal('Call <i></i>608-555-0123 now');
  });

  it('leaves an element that a script has put between a link and the text after it', async () => {
    const { p, undo } = await linked();
    p.querySelector('a')?.after(document.createElement('hr'));
    await looked();
    expect(links(p)).to.deep.equal([NUMBER]);
    undo();
    expect(p.innerHTML).to.equal('Call 608-555-0123<hr> now');
  });
});

describe('the undo before all is done', () => {
  it('leaves the page as it was, however far the work has come', async () => {
    const page = put('<p>Call 608-555-0123, 608-555-0124 or 608-555-0125</p>'.repeat(2_000));
    const before = snapshot(page);
    const undo = link();
    let count = 0;
    while (count === 0) {
      await aMoment();
      count = page.getElementsByTagName('a').length;
    }
    expect(count).to.be.below(6_000);
    undo();
    expect(isSame(snapshot(page), before)).to.equal(true);
    await idle();
    expect(page.querySelector('a')).to.equal(null);
  });

  it('leaves the page as it was where nothing has been done yet', async () => {
    const page = put('<p>608-555-0123</p>');
    const before = snapshot(page);
    link()();
    await idle();
    expect(isSame(snapshot(page), before)).to.equal(true);
  });
});
