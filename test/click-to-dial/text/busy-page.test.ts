import { expect } from '@open-wc/testing';
import { NUMBER, OTHER } from './linked-page.js';
import { aMoment, clear, link, links, looked, put, textIn } from './page.js';

afterEach(clear);

describe('a script that puts its text back', () => {
  const WAYS: Readonly<Record<string, (p: HTMLElement) => void>> = {
    'as text': (p) => p.replaceChildren(p.textContent),
    'as markup': (p) => (p.innerHTML = p.textContent),
    'without the link': (p) => {
      p.querySelector('a')?.replaceWith(...(p.querySelector('a')?.childNodes ?? []));
      p.normalize();
    },
    'in an element of its own': (p) => {
      const span = document.createElement('span');
      span.textContent = String(p.querySelector('a')?.textContent);
      p.querySelector('a')?.replaceWith(span);
    },
  };
  for (const [way, putBack] of Object.entries(WAYS)) {
    it(`is not fought with: ${way}`, async () => {
      const p = put('Call 608-555-0123 now', 'p');
      let times = 0;
      const guard = new MutationObserver(() => {
        if (!p.querySelector('a')) return;
        times++;
        putBack(p);
      });
      guard.observe(p, { childList: true, subtree: true });
      link();
      await new Promise((resolve) => setTimeout(resolve, 500));
      guard.disconnect();
      expect(times).to.be.within(1, 6);
      expect(p.textContent).to.equal('Call 608-555-0123 now');
    });
  }
});

describe('a long text that changes while it is looked at', () => {
  const MANY = Array.from({ length: 3_000 }, (_, index) => `608-555-${String(1_000 + index)}`).join(',\n');

  it('is looked at anew, whether its numbers have just been found or are being linked', async () => {
    const page = put('');
    // Firefox 153 takes seconds to lay such a text out, with links and without.
    page.hidden = true;
    page.textContent = MANY;
    const own = textIn(page);
    link();
    for (let times = 0; times < 20; times++) {
      await aMoment();
      own.data = `${String(times)} ${MANY}`;
    }
    while (links(page).length === 0) await aMoment();
    expect(links(page)).to.have.length.below(3_000);
    own.data = 'Call 608-555-0123';
    await looked();
    expect(page.textContent).to.equal('Call 608-555-0123');
    expect(links(page)).to.deep.equal([NUMBER]);
  });

  it('is looked at anew where it changes between being found and being linked', async () => {
    const page = put('<p>608-555-0123</p>'.repeat(3_000));
    page.hidden = true;
    const texts = [...page.children].map((each) => textIn(each));
    link();
    for (let index = 2_999; index >= 0; index--) {
      texts[index]!.data = '608-555-0124';
      texts[index]!.parentElement!.className = 'changed';
      if (index % 40 === 0) await aMoment();
      if (index % 100 === 0) texts[index]!.parentElement!.remove();
    }
    await looked();
    expect(new Set(links(page))).to.deep.equal(new Set([OTHER]));
    expect(links(page)).to.have.length(page.childElementCount);
    expect(page.textContent).to.equal('608-555-0124'.repeat(page.childElementCount));
  });

  it('is not linked by what had been beside it', async () => {
    const page = put('<p><b>Call</b> 6085550123</p>'.repeat(3_000));
    page.hidden = true;
    link();
    await aMoment();
    for (const label of page.querySelectorAll('b')) label.textContent = 'Order';
    await looked();
    expect(links(page)).to.deep.equal([]);
    expect(page.querySelector('p')?.childNodes).to.have.length(2);
  });
});
