import { expect } from '@open-wc/testing';
import { put } from '../../src/recents/list.js';
import { modeOf, placeOf, type RecentsMode } from '../../src/recents/place-of.js';
import { Place, STORAGE_KEY, type Scope, type Shelf } from '../../src/recents/place.js';
import { entry, inShort, isSame } from './entries.js';

const add = (number: string) => (list: ReturnType<typeof put>) =>
  put(list, entry({ callKey: `call-${number}`, number, at: Number(number) }), isSame);

/** A real storage that refuses to be written to while it is told to. */
class FullStorage implements Shelf {
  isFull = true;
  attempts = 0;

  getItem(key: string): string | null {
    return sessionStorage.getItem(key);
  }

  setItem(key: string, value: string): void {
    this.attempts++;
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    sessionStorage.setItem(key, value);
  }

  removeItem(key: string): void {
    sessionStorage.removeItem(key);
  }
}

describe('the place of recent calls', () => {
  const clearStorages = (): void => {
    sessionStorage.removeItem(STORAGE_KEY);
    localStorage.removeItem(STORAGE_KEY);
  };
  // Another file's calls may still stand there: its page was in the same tab.
  beforeEach(clearStorages);
  afterEach(clearStorages);

  for (const mode of ['session', 'local'] as const) {
    it(`is the ${mode} storage, and outlives whoever wrote there`, () => {
      const storage = mode === 'local' ? localStorage : sessionStorage;
      new Place(window, storage, isSame).change(add('1'));
      expect(inShort(new Place(window, storage, isSame).calls)).to.deep.equal(['1 1 talked']);
    });
  }

  it('leaves nothing behind where nothing is remembered', () => {
    const place = new Place(window, sessionStorage, isSame);
    place.change(add('1'));
    expect(sessionStorage.getItem(STORAGE_KEY)).to.be.a('string');
    place.change(() => []);
    expect(sessionStorage.getItem(STORAGE_KEY)).to.equal(null);
  });

  it('writes back nothing that another page has removed', () => {
    const [one, two] = [new Place(window, sessionStorage, isSame), new Place(window, sessionStorage, isSame)];
    one.change(add('1'));
    two.change(add('2'));
    one.change(() => []);
    two.change(add('3'));
    expect(inShort(two.calls)).to.deep.equal(['3 1 talked']);
  });

  it('shows what others have done meanwhile as soon as its page comes back by the back button', () => {
    const place = new Place(window, sessionStorage, isSame);
    let times = 0;
    const letGo = place.subscribe(
      () => times++,
      () => undefined,
    );
    new Place(window, sessionStorage, isSame).change(add('1'));
    expect(place.calls).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(inShort(place.calls)).to.deep.equal(['1 1 talked']);
    letGo();
    sessionStorage.removeItem(STORAGE_KEY);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(times).to.equal(1);
  });

  it('goes on while the storage is full, and writes everything once it is not', () => {
    const shelf = new FullStorage();
    const place = new Place(window, shelf, isSame);
    place.change(add('1'));
    place.change(add('2'));
    expect(inShort(place.calls)).to.deep.equal(['2 1 talked', '1 1 talked']);
    expect(sessionStorage.getItem(STORAGE_KEY)).to.equal(null);
    new Place(window, sessionStorage, isSame).change(add('3'));
    shelf.isFull = false;
    place.change(add('4'));
    expect(inShort(new Place(window, sessionStorage, isSame).calls)).to.deep.equal(
      ['4', '3', '2', '1'].map((number) => `${number} 1 talked`),
    );
  });

  it('gives a storage up that is full for good', () => {
    const shelf = new FullStorage();
    const place = new Place(window, shelf, isSame);
    for (let change = 0; change < 150; change++) place.change(add('1'));
    expect(shelf.attempts).to.equal(100);
    expect(place.calls).to.have.length(1);
  });

  it('counts as empty where it cannot be read', () => {
    const place = new Place(
      window,
      {
        getItem: () => {
          throw new DOMException('no', 'SecurityError');
        },
        setItem: () => undefined,
        removeItem: () => undefined,
      },
      isSame,
    );
    place.change(add('1'));
    expect(inShort(place.calls)).to.deep.equal(['1 1 talked']);
  });

  it('tells of a change once, and of none where nothing is different', () => {
    const place = new Place(window, sessionStorage, isSame);
    let told = 0;
    const letGo = place.subscribe(
      () => told++,
      () => undefined,
    );
    place.change(add('1'));
    place.change((list) => list);
    place.look();
    expect(told).to.equal(1);
    letGo();
    place.change(add('2'));
    expect(told).to.equal(1);
  });

  it('hears of its own name in its own storage, and of a storage that was emptied', () => {
    const place = new Place(window, localStorage, isSame);
    place.change(add('1'));
    const letGo = [1, 2].map(() =>
      place.subscribe(
        () => undefined,
        () => undefined,
      ),
    );
    localStorage.removeItem(STORAGE_KEY);
    dispatchEvent(new StorageEvent('storage', { key: 'other', storageArea: localStorage }));
    dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, storageArea: sessionStorage }));
    expect(place.calls).to.have.length(1);
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    expect(place.calls).to.have.length(0);
    localStorage.setItem(STORAGE_KEY, JSON.stringify([entry()]));
    letGo[0]?.();
    dispatchEvent(new StorageEvent('storage', { key: STORAGE_KEY, storageArea: localStorage }));
    expect(place.calls).to.have.length(1);
    letGo[1]?.();
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    expect(place.calls).to.have.length(1);
  });
});

describe('where a setting leads', () => {
  const WORDS: readonly (readonly [word: string | null, mode: RecentsMode])[] = [
    ['off', 'off'],
    ['memory', 'memory'],
    ['session', 'session'],
    ['local', 'local'],
    ['', 'session'],
    ['Local', 'session'],
    ['constructor', 'session'],
    [null, 'session'],
  ];
  for (const [word, mode] of WORDS) {
    it(`takes ${JSON.stringify(word)} for ${mode}`, () => {
      expect(modeOf(word)).to.equal(mode);
    });
  }

  const page = (parts: object = {}): Scope => ({ document: {}, ...parts });
  const refusing: Scope = {
    document: {},
    get localStorage(): never {
      throw new DOMException('no', 'SecurityError');
    },
  };
  const SHARED: readonly (readonly [
    what: string,
    mode: 'memory' | 'session' | 'local',
    scope: Scope,
    isShared: boolean,
  ])[] = [
    ['in memory', 'memory', page(), true],
    ['in a storage', 'session', page({ sessionStorage }), true],
    ['where the storage is refused', 'local', refusing, true],
    ['where there is none', 'local', page({ localStorage: null }), true],
    ['where there is no page', 'session', {}, false],
    ['where there is no page and yet a storage, as in Node', 'session', { sessionStorage }, false],
    ['in the memory of no page', 'memory', {}, false],
  ];
  for (const [what, mode, scope, isShared] of SHARED) {
    it(`is one list for all dialers ${what}: ${isShared}`, () => {
      const [one, two] = [placeOf(mode, scope, isSame), placeOf(mode, scope, isSame)];
      const letGo = one.subscribe(
        () => undefined,
        () => undefined,
      );
      one.change(add('1'));
      letGo();
      expect(two.calls.length === 1).to.equal(isShared);
      one.change(() => []);
    });
  }

  it('keeps the modes apart', () => {
    const scope = page();
    placeOf('memory', scope, isSame).change(add('1'));
    expect(placeOf('local', scope, isSame).calls).to.deep.equal([]);
  });
});
