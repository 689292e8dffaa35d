import { expect } from '@open-wc/testing';
import { randomSource } from '../../phone/random-source.js';
import { clear, idle, link, links, looked, put } from './page.js';

afterEach(clear);

const TEXTS = [
  'Call 608-555-0123 now',
  '608-555-0124',
  '608-555-0125 or 608-555-0126',
  'Call ',
  ' 555-0127',
  '608',
  '#',
  'Order 6085550128',
  '',
  'nothing',
  ' 608 555 0129 ',
];
const NAMES = ['p', 'b', 'span', 'span', 'div', 'div', 'p', 'pre', 'button'];

/** The same page twice: one is linked, the other shows what it would be without. Nodes go in pairs. */
type Pair = readonly [linked: Node, plain: Node];

/** What a framework does to a page: it knows its own nodes, and nothing of any others. */
class Framework {
  readonly #random: (below: number) => number;
  readonly #root: Pair;
  #pairs: Pair[] = [];

  constructor(seed: number, root: Pair) {
    this.#random = randomSource(seed);
    this.#root = root;
  }

  act(): void {
    // What has once been thrown away may come back.
    const target = this.#pick(this.#pairs) ?? this.#root;
    const parent = this.#pickParent();
    const actions: readonly (() => void)[] = [
      () => this.#insert(parent, this.#makeText()),
      () => this.#insert(parent, this.#makeText()),
      () => this.#insert(parent, this.#makeElement()),
      () => this.#write(target, this.#text()),
      () => this.#write(target, this.#text()),
      () => this.#insert(parent, target),
      () => this.#remove(target),
      () => this.#random(8) === 0 && this.#empty(parent),
      () => this.#except(target, this.#random(3) === 0),
    ];
    actions[this.#random(actions.length)]!();
  }

  #pick<Value>(values: readonly Value[]): Value | undefined {
    return values[this.#random(values.length + 1)];
  }

  #text(): string {
    return TEXTS[this.#random(TEXTS.length)]!;
  }

  #pickParent(): Pair {
    return this.#pick(this.#pairs.filter(([node]) => node instanceof Element)) ?? this.#root;
  }

  #makeText(): Pair {
    const text = this.#text();
    return this.#remember([document.createTextNode(text), document.createTextNode(text)]);
  }

  #makeElement(): Pair {
    const name = NAMES[this.#random(NAMES.length)]!;
    return this.#remember([document.createElement(name), document.createElement(name)]);
  }

  #remember(pair: Pair): Pair {
    this.#pairs = [...this.#pairs, pair].slice(-40);
    return pair;
  }

  /** Before one of the framework's own nodes, or at the end. */
  #insert(parent: Pair, child: Pair): void {
    if (child === this.#root || child[0].contains(parent[0])) return;
    const siblings = this.#pairs.filter(([node]) => node.parentNode === parent[0] && node !== child[0]);
    const before = this.#pick(siblings);
    parent[0].insertBefore(child[0], before?.[0] ?? null);
    parent[1].insertBefore(child[1], before?.[1] ?? null);
  }

  #write(target: Pair, text: string): void {
    for (const node of target) if (node instanceof Text) node.data = text;
  }

  #empty(parent: Pair): void {
    for (const node of parent) node.textContent = '';
  }

  #remove(target: Pair): void {
    if (target === this.#root) return;
    for (const node of target) (node as ChildNode).remove();
  }

  #except(target: Pair, isExcepted: boolean): void {
    if (target === this.#root) return;
    for (const node of target) {
      if (node instanceof HTMLDivElement) node.toggleAttribute('data-five9-ignore', isExcepted);
    }
  }
}

/** The nodes below one, as the page has them. */
function outline(node: Node): unknown {
  return [node.nodeName, node.nodeValue, [...node.childNodes].map(outline)];
}

describe('a page that a framework changes at random', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`shows what it would show without links, and is the same without them (seed ${String(seed)})`, async () => {
      const linked = put('');
      const plain = document.createElement('div');
      const framework = new Framework(seed * 7_919, [linked, plain]);
      let undo = link();
      let made = 0;
      for (let round = 1; round <= 60; round++) {
        for (let times = 0; times < 1 + (round % 7); times++) framework.act();
        await Promise.resolve();
        expect(linked.textContent, `round ${String(round)}`).to.equal(plain.textContent);
        if (round % 3 === 0) await idle();
        if (round % 20 !== 0) continue;
        await looked();
        expect(linked.textContent, `round ${String(round)}`).to.equal(plain.textContent);
        expect(linked.querySelector('pre a, button a, [data-five9-ignore] a')).to.equal(null);
        made += links(linked).length;
        undo();
        expect(outline(linked), `round ${String(round)}`).to.deep.equal(outline(plain));
        undo = link();
      }
      expect(made).to.be.above(0);
    });
  }
});
