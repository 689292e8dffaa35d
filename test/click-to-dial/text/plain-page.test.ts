import { expect } from '@open-wc/testing';
import { clear, idle, isSame, link, linkNow, links, looked, put, snapshot, textIn } from './page.js';

afterEach(clear);

describe('numbers in the text of a page', () => {
  it('become links, and their text stays as it was to the character', async () => {
    const page = put('<p>Call (608)\u00a0555-0123 x12, or ６０８－５５５－０１２４.</p>');
    await linkNow();
    expect(page.innerHTML).to.equal(
      '<p>Call <a href="tel:+16085550123;ext=12" data-five9-text="">(608)&nbsp;555-0123 x12</a>, or ' +
        '<a href="tel:+16085550124" data-five9-text="">６０８－５５５－０１２４</a>.</p>',
    );
  });

  it('are read as the default country writes them', async () => {
    const page = put('<p>030 123456</p>');
    await linkNow({ country: ' de ' });
    expect(links(page)).to.deep.equal(['030 123456 → tel:+4930123456']);
  });

  it('stay in the text nodes of the page, which stay where they were', async () => {
    const page = put('<p>Call 608-555-0123 now</p><p>608-555-0124</p>');
    const texts = [...page.querySelectorAll('p')].map((each) => textIn(each));
    await linkNow();
    expect(links(page)).to.have.length(2);
    expect([...page.querySelectorAll('p')].map(({ firstChild }) => firstChild)).to.have.ordered.members(texts);
    expect(texts.map(({ nodeValue }) => nodeValue)).to.deep.equal(['Call ', '']);
  });

  it('are as they were after the undo, node for node', async () => {
    const page = put('<p>Call 608-555-0123 or 608-555-0124 now<!-- ! --></p> <p>608-555-0125</p>');
    page.firstElementChild?.append('', 'more: 608-555-0126', '', '!');
    const before = snapshot(document);
    const undo = await linkNow();
    expect(links(page)).to.have.length(4);
    undo();
    expect(isSame(snapshot(document), before)).to.equal(true);
  });

  it('are left alone after the undo, also those that come then', async () => {
    const undo = await linkNow();
    undo();
    undo();
    const page = put('608-555-0123');
    await idle();
    expect(links(page)).to.deep.equal([]);
  });

  it('keep the listeners of the elements that they are in, and their clicks arrive there', async () => {
    const page = put('<p>Call <b>608-555-0123</b></p>');
    const heard: string[] = [];
    for (const name of ['p', 'b']) page.querySelector(name)?.addEventListener('click', () => heard.push(name));
    page.addEventListener('click', (event) => event.preventDefault());
    await linkNow();
    page.querySelector('a')?.click();
    expect(heard).to.deep.equal(['b', 'p']);
  });

  it('leave the focus and the caret in the field where they are', async () => {
    const page = put('<p>608-555-0123</p><input value="608-555-0124">');
    const input = page.querySelector('input')!;
    input.focus();
    input.setSelectionRange(3, 5);
    const undo = await linkNow();
    undo();
    expect(document.activeElement).to.equal(input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([3, 5]);
  });

  it('are all found in a text with 2,000 of them', async () => {
    const numbers = Array.from({ length: 2_000 }, (_, index) => `608-555-${String(1_000 + index)}`);
    const page = put(numbers.join('\n'));
    // Firefox 153 takes seconds to lay such a text out, with links and without.
    page.hidden = true;
    const before = snapshot(page);
    const undo = await linkNow();
    while (links(page).length < 2_000) await idle();
    expect(links(page)).to.deep.equal(numbers.map((each) => `${each} → tel:+1${each.replaceAll('-', '')}`));
    undo();
    expect(isSame(snapshot(page), before)).to.equal(true);
  }).timeout(30_000);

  it('are not looked for in a text that nobody could read', async () => {
    const page = put('');
    page.textContent = `608-555-0123 ${'lorem ipsum '.repeat(10_000)}`;
    await linkNow();
    expect(links(page)).to.deep.equal([]);
  });
});

describe('numbers in text that is no plain text', () => {
  const LEFT_ALONE: readonly (readonly [where: string, html: string])[] = [
    ['a field', '<input value="608-555-0123" placeholder="608-555-0124">'],
    ['a text area', '<textarea>608-555-0123</textarea>'],
    ['a list of options', '<select><option>608-555-0123<optgroup label="x"><option>608-555-0124</select>'],
    ['suggestions', '<datalist><option>608-555-0123</option></datalist>'],
    ['editable text', '<div contenteditable>608-555-0123</div>'],
    ['editable text, said so', '<div contenteditable="TRUE"><p>608-555-0123</p></div>'],
    ['editable plain text', '<div contenteditable="plaintext-only">608-555-0123</div>'],
    ['an island in editable text', '<div contenteditable><b contenteditable="false">608-555-0123</b></div>'],
    ['an editor made by script', '<div role="textbox">608-555-0123</div>'],
    ['code', '<code>608-555-0123</code>'],
    ['preformatted text', '<pre>608-555-0123\n<b>608-555-0124</b></pre>'],
    ['sample output', '<samp>608-555-0123</samp>'],
    ['a key', '<kbd>608-555-0123</kbd>'],
    ['a script', '<script type="text/plain">608-555-0123</script>'],
    ['a style', '<style>/* 608-555-0123 */</style>'],
    ['what is there without script', '<noscript>608-555-0123</noscript>'],
    ['a template', '<template><p>608-555-0123</p></template>'],
    ['a drawing', '<svg><text>608-555-0123</text><foreignObject><p>608-555-0124</p></foreignObject></svg>'],
    ['a formula', '<math><mtext>608-555-0123</mtext></math>'],
    ['a link', '<a href="tel:+16085550123">608-555-0123</a>'],
    ['a link, further in', '<a href="#"><span><b>608-555-0123</b></span></a>'],
    ['an anchor', '<a name="x">608-555-0123</a>'],
    ['a button', '<button><span>608-555-0123</span></button>'],
    ['what acts as a button', '<div role="button">608-555-0123</div>'],
    ['what acts as a link', '<span role="link">608-555-0123</span>'],
    ['what the page has excepted', '<div data-five9-ignore><p>608-555-0123</p></div>'],
    ['a dialer', '<five9-dialer>608-555-0123</five9-dialer>'],
    ['a number that dials anyway', '<five9-click-to-dial value="6085550123">608-555-0123</five9-click-to-dial>'],
    ['a comment', '<!-- 608-555-0123 -->'],
  ];
  for (const [where, html] of LEFT_ALONE) {
    it(`stay as they are: ${where}`, async () => {
      const page = put(html);
      const before = snapshot(document.documentElement);
      await linkNow();
      expect(links(document)).to.deep.equal([]);
      expect(isSame(snapshot(document.documentElement), before)).to.equal(true);
      expect(page.innerHTML).to.contain('608-555-0123');
    });
  }

  it("stay as they are: the page's title", async () => {
    const { title } = document;
    document.title = '608-555-0123';
    await linkNow();
    expect(document.head.querySelector('a')).to.equal(null);
    document.title = title;
  });

  it('stay as they are while the whole page is edited', async () => {
    document.designMode = 'on';
    const page = put('608-555-0123');
    link();
    await idle();
    expect(links(page)).to.deep.equal([]);
    document.designMode = 'off';
  });

  const LINKED: readonly (readonly [where: string, html: string])[] = [
    ['hidden', '<p hidden>608-555-0123</p>'],
    ['not to be translated', '<p translate="no">608-555-0123</p>'],
    ['said not to be editable', '<p contenteditable="false">608-555-0123</p>'],
    ['a table', '<table><td>608-555-0123</td></table>'],
    ['an element that nobody has defined', '<acme-phone>608-555-0123</acme-phone>'],
  ];
  for (const [where, html] of LINKED) {
    it(`become links: ${where}`, async () => {
      const page = put(html);
      await linkNow();
      expect(links(page)).to.deep.equal(['608-555-0123 → tel:+16085550123']);
    });
  }
});

describe('a scope', () => {
  it('limits the links to what it matches, and what is inside', async () => {
    const page = put('<p class="in"><b>608-555-0123</b></p><p>608-555-0124</p><b class="in">608-555-0125</b>');
    await linkNow({ scope: '.in, .canary, p:last-child' });
    expect(links(page)).to.deep.equal(['608-555-0123 → tel:+16085550123', '608-555-0125 → tel:+16085550125']);
  });

  it('that is no selector matches nothing', async () => {
    const page = put('608-555-0123');
    const undo = link({ scope: 'p[' });
    await idle();
    expect(links(page)).to.deep.equal([]);
    undo();
  });
});

describe('text beside a number', () => {
  const BESIDE: readonly (readonly [what: string, html: string, linked: number])[] = [
    ['an order number, in bold', '<b>Order #</b>6085550123', 0],
    ['a price in bold', '$<b>6085550123</b>', 0],
    ['a price, currency after', '<b>6085550123</b> <i>USD</i>', 0],
    ['an invoice number', '<i>INV-</i><b>6085550123</b>', 0],
    ['the end of another number', '+44 20 <b>608 555 0123</b>', 0],
    ['a share', '<span>6085550123</span>%', 0],
    ['a label in a span', '<span>Order</span><span>6085550123</span>', 0],
    ['the label of a field', '<label>Order no.</label> <span>6085550123</span>', 0],
    ['a label of a number in a span', '<span>Phone</span><span>608-555-0123</span>', 1],
    ['a label after it', '<span>608-555-0123</span><span>mobile</span>', 1],
    ['a label before and a comment between', '<span>Order</span><!---->6085550123', 0],
    ['a long text', `Order #<i>${'so it is '.repeat(9)}</i>6085550123`, 1],
    ['another block', '<p>Order #</p><p>6085550123</p>', 1],
    ['a line break', 'Order #<br>6085550123', 1],
    ['a cell', '<table><td>Order<td>6085550123</table>', 1],
    ['an element of the page', '<acme-icon>#</acme-icon>6085550123', 1],
  ];
  for (const [what, html, linked] of BESIDE) {
    it(`is understood: ${what}`, async () => {
      const page = put(html);
      await linkNow();
      expect(links(page)).to.have.length(linked);
    });
  }

  it('is understood in a text node beside it', async () => {
    const page = put('');
    page.append('INV-', '6085550123', ' and ', '608-555-0124', ' x 3', '0');
    await linkNow();
    expect(links(page)).to.deep.equal([]);
    expect(page.childNodes).to.have.length(6);
  });
});

describe('a number of which a piece is set off', () => {
  const MARKED: readonly (readonly [country: string, html: string, linked: number])[] = [
    ['DE', '0171 1234<mark>567</mark>', 0],
    ['US', '+49 30 1234<mark>5</mark>67', 0],
    ['US', '+49 30 1234<wbr>5678', 0],
    ['US', '<mark>49</mark>3012345678', 0],
    ['NO', '22 12 34 56<mark>1</mark>', 0],
    ['US', '<mark>608</mark>-555-0123', 0],
    ['US', '608-555-0123<sup>1</sup>', 1],
    ['US', '<b>1</b> 608-555-0123', 1],
    ['US', '<span>3</span><span>608-555-0123</span>', 1],
    ['US', '<b>Phone</b>608-555-0123<b>Fax</b>608-555-0124', 2],
  ];
  for (const [country, html, linked] of MARKED) {
    it(`is not taken for the rest of it in ${country}: ${html}`, async () => {
      const page = put(html);
      await linkNow({ country });
      expect(links(page)).to.have.length(linked);
    });
  }
});

describe('two that make links in one page', () => {
  it('do not disturb each other, and the second takes over when the first is undone', async () => {
    const page = put('<p>608-555-0123</p><p>020 7946 0958</p>');
    const before = snapshot(page);
    const undoFirst = await linkNow();
    const first = page.querySelector('a');
    const undoSecond = await linkNow({ country: 'GB' });
    expect(page.querySelector('a')).to.equal(first);
    expect(links(page)).to.deep.equal(['608-555-0123 → tel:+16085550123', '020 7946 0958 → tel:+442079460958']);
    undoFirst();
    await looked();
    expect(links(page)).to.deep.equal(['020 7946 0958 → tel:+442079460958']);
    undoSecond();
    expect(isSame(snapshot(page), before)).to.equal(true);
  });
});
