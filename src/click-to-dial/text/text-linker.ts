import { isGivenUp } from './given-up.js';
import { HeldSelection } from './held-selection.js';
import { LateRoots } from './late-roots.js';
import { addLink, linkedTextOf, startLinks } from './linked-text.js';
import { isLaidOutInPieces } from './laid-out.js';
import { findNumbers, hasEnoughDigits, type FoundNumber, type NumberRules } from './scan.js';
import { attributesIn } from './scope-attributes.js';
import { inSlices, type IdleWork } from './slices.js';
import { textBeside } from './text-beside.js';
import { isClosed, isElement, isLinkable, isText, type Bounds } from './text-nodes.js';
import { unlink } from './unlink.js';
import { watch, type Watch } from './watch.js';

/** A longer text would take too long in one go, and is not written by people. UTF-16 units. */
const MAX_TEXT = 100_000;

/**
 * In so many texts numbers are found before they are made links. Each time that something has been changed the page is
 * laid out anew, which for a big table takes longer than all the work here; so the changes are few and in a row.
 */
const BATCH = 1_000;

const LINKS = 'a[data-five9-text]';

/** The numbers in a text. */
interface FoundText {
  readonly full: string;
  readonly numbers: readonly FoundNumber[];
  /** What they were found by. */
  readonly basis: string;
}

/** Makes the numbers in the text of a page links, and keeps up with the page. */
export class TextLinker {
  readonly #scope: Bounds & NumberRules;
  readonly #work: IdleWork;
  readonly #watch: Watch;
  readonly #selection = new HeldSelection();
  /** What is still to be looked at, the next one last. */
  readonly #todo: Node[] = [];
  /** What is still to be made links. */
  readonly #found = new Map<Text, FoundText>();
  /** Names of elements that the page has not defined yet; their shadow roots will come with their definitions. */
  readonly #undefined = new Set<string>();
  readonly #lateRoots = new LateRoots((hosts) => this.#look(hosts));
  #isOver = false;

  constructor(scope: Bounds & NumberRules) {
    this.#scope = scope;
    this.#watch = watch(this, this.#selection, (nodes) => this.#look(nodes), attributesIn(scope.scope));
    this.#work = inSlices(
      () => this.#visitAll(),
      () => {
        this.#watch.skip();
        this.#selection.drop();
      },
    );
    this.#watch.add(scope.root);
    this.#look([scope.root]);
  }

  /** Leaves the page as if nothing had been. */
  stop(): void {
    this.#isOver = true;
    this.#work.stop();
    this.#watch.stop();
    this.#lateRoots.stop();
    // What has been taken out of the page, and not been looked at since, may have links too.
    this.#todo.unshift(this.#scope.root);
    for (let node; (node = this.#todo.pop());) this.#unlinkAt(node);
  }

  #look(nodes: readonly Node[]): void {
    for (const node of nodes) this.#todo.push(node);
    if (!this.#isOver) this.#work.wake();
  }

  *#visitAll(): Generator<void> {
    while (this.#todo.length + this.#found.size > 0) {
      const node = this.#todo.pop();
      if (!node || this.#found.size >= BATCH) yield* this.#linkFound();
      if (node && isText(node)) yield* this.#visitText(node);
      else if (node) this.#visitInside(node);
      yield;
    }
  }

  #visitInside(node: Node): void {
    if (isElement(node)) {
      if (isClosed(node)) return;
      if (node.shadowRoot) this.#visitShadow(node.shadowRoot);
      else if (node.localName.includes('-')) this.#awaitShadow(node);
    }
    this.#visitChildren(node);
  }

  #visitChildren(node: Node): void {
    for (let child = node.lastChild; child; child = child.previousSibling) this.#todo.push(child);
  }

  #visitShadow(shadow: ShadowRoot): void {
    if (shadow.isConnected) this.#watch.add(shadow);
    this.#todo.push(shadow);
  }

  #awaitShadow(element: Element): void {
    if (element.matches(':defined')) this.#lateRoots.await(element);
    else this.#awaitDefinition(element.localName);
  }

  #awaitDefinition(name: string): void {
    if (this.#undefined.has(name)) return;
    this.#undefined.add(name);
    customElements.whenDefined(name).then(
      () => {
        if (!this.#isOver) this.#look([this.#scope.root]);
      },
      () => undefined,
    );
  }

  *#visitText(text: Text): Generator<void> {
    this.#found.delete(text);
    const linked = linkedTextOf(text);
    if (linked && (linked.text !== text || linked.owner !== this)) return;
    const full = linked?.full ?? text.data;
    if (!this.#isWorthALook(text, full)) {
      if (linked) unlink(linked, this.#selection);
      return;
    }
    const before = textBeside(text, 'previousSibling');
    const after = textBeside(linked?.end ?? text, 'nextSibling');
    const basis = JSON.stringify([before, full, after]);
    if (linked?.basis === basis) return;

    const numbers: FoundNumber[] = [];
    for (const number of findNumbers({ text: full, before, after }, this.#scope)) {
      if (number) numbers.push(number);
      yield;
      if (linkedTextOf(text) !== linked || (!linked && text.data !== full)) return;
    }
    if (linked) {
      linked.basis = basis;
      if (JSON.stringify(linked.numbers) === JSON.stringify(numbers)) return;
      unlink(linked, this.#selection);
    }
    const [first] = numbers;
    if (!first || (first.end - first.start < full.trim().length && isLaidOutInPieces(text))) return;
    this.#found.set(text, { full, numbers, basis });
  }

  #isWorthALook(text: Text, full: string): boolean {
    if (full.length > MAX_TEXT || !hasEnoughDigits(full)) return false;
    return !(text.parentNode && isGivenUp(text.parentNode)) && isLinkable(text, this.#scope);
  }

  *#linkFound(): Generator<void> {
    for (const [text, { full, numbers, basis }] of this.#found) {
      this.#found.delete(text);
      // What the page has changed in the meantime will be looked at again, or has been.
      if (!text.isConnected || text.data !== full || linkedTextOf(text)) continue;
      const linked = startLinks(text, numbers, this, basis, this.#selection);
      for (const number of numbers) {
        addLink(linked, number, this.#selection);
        yield;
        if (linkedTextOf(text) !== linked) break;
      }
    }
  }

  #unlinkAt(node: Node): void {
    const linked = linkedTextOf(node);
    if (linked?.owner === this) unlink(linked, this.#selection);
    if (isElement(node)) {
      if (node.shadowRoot) this.#todo.push(node.shadowRoot);
      // A copy that the page has made of a link of ours.
      if (!linked && node.matches(LINKS)) node.replaceWith(...node.childNodes);
    }
    this.#visitChildren(node);
  }
}
