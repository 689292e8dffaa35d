import '../src/index.js';
import { find } from './find.js';
import { setGalleryStage } from './gallery-stage.js';
import { GALLERY_NUMBERS, type GalleryNumber } from './gallery-numbers.js';
import type { GalleryState } from './gallery-state.js';
import { GALLERY } from './gallery-states.js';
import { defineIcons } from './icons.js';
import { showLanguage } from './language.js';
import { showPageTop } from './page-top.js';

defineIcons();
showPageTop({ current: 'gallery', root: '../' });
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="width"]')) {
  const show = (): void => {
    if (radio.checked) find('#gallery').style.setProperty('--width', `${radio.value}px`);
  };
  radio.addEventListener('change', show);
  show();
}

const plays: (() => Promise<void>)[] = [];
find('#groups').append(
  ...GALLERY.map(({ heading, states }) => groupOf(heading, states.map(dialerOf))),
  groupOf('Click to dial', GALLERY_NUMBERS.map(numberOf)),
);
showLanguage();
await Promise.all(plays.map((play) => play()));
// For whoever takes pictures of the page: every dialer is in its state now.
document.body.dataset['ready'] = '';

function groupOf(heading: string, figures: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('section');
  const title = document.createElement('h2');
  const list = document.createElement('div');
  group.className = 'gallery__group';
  title.className = 'gallery__heading';
  title.textContent = heading;
  title.id = heading.toLowerCase().replaceAll(' ', '-');
  group.setAttribute('aria-labelledby', title.id);
  list.className = 'gallery__states';
  list.append(...figures);
  group.append(title, list);
  return group;
}

function dialerOf({ caption, attributes = {}, play, press }: GalleryState): HTMLElement {
  const dialer = document.createElement('five9-dialer');
  // All dialers of a page share one list of recent calls; here each shall show its own state and nothing else.
  dialer.noRecents = true;
  if (play) plays.push(async () => play(await setGalleryStage(dialer)));
  if (press) {
    plays.push(async () => {
      await dialer.updateComplete;
      press(dialer);
    });
  }
  return figureOf(caption, dialer, attributes);
}

function numberOf({ caption, attributes, content }: GalleryNumber): HTMLElement {
  const number = document.createElement('five9-click-to-dial');
  if (content) number.textContent = content;
  return figureOf(caption, number, attributes);
}

function figureOf(caption: string, shown: HTMLElement, attributes: Readonly<Record<string, string>>): HTMLElement {
  const figure = document.createElement('figure');
  const text = document.createElement('figcaption');
  figure.className = 'state';
  text.textContent = caption;
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
  figure.append(text, shown);
  return figure;
}
