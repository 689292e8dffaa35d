import { en, type Words } from '../locales/index.js';
import { tell } from './directory.js';
import { nearest } from './nearest.js';

type LanguagePart = typeof import('../elements/language.js');

let part: LanguagePart | undefined;
let isUnderWay = false;

const watched = new WeakSet<Node>();
const observer = new MutationObserver(tell);

/**
 * The words of the nearest `lang` around an element, itself included, for where no dialer has any; English until they
 * are there. What comes of it is told to all who look for a dialer: one observer, and one load, for a thousand numbers.
 */
export function wordsAround(element: Element): Words {
  if (!part) {
    bring();
    return en;
  }
  const tag = nearest(element, '[lang]')?.getAttribute('lang') ?? '';
  watch(element);
  part.wantWords(tag);
  return part.wordsIn(tag);
}

function bring(): void {
  if (isUnderWay) return;
  isUnderWay = true;
  import('../elements/language.js').then(
    (brought) => {
      part = brought;
      part.watchWords(tell);
      tell();
    },
    () => (isUnderWay = false),
  );
}

/** Has the element's root watched, and the roots around that. */
function watch(element: Element): void {
  const root = element.getRootNode();
  if (!watched.has(root)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  watched.add(root);
  if (root instanceof ShadowRoot) watch(root.host);
}
