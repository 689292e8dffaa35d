import '../src/index.js';
import { connectSwitches } from './appearance.js';
import { find } from './find.js';
import { setGalleryStage } from './gallery-stage.js';
import { GALLERY, type GalleryGroup, type GalleryState } from './gallery-states.js';
import { defineIcons } from './icons.js';

defineIcons();
connectSwitches(() => undefined);
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="width"]')) {
  const show = (): void => {
    if (radio.checked) find('#gallery').style.setProperty('--width', `${radio.value}px`);
  };
  radio.addEventListener('change', show);
  show();
}

const plays: (() => Promise<void>)[] = [];
find('#groups').append(...GALLERY.map(groupOf));
await Promise.all(plays.map((play) => play()));
// For whoever takes pictures of the page: every dialer is in its state now.
document.body.dataset['ready'] = '';

function groupOf({ heading, states }: GalleryGroup): HTMLElement {
  const group = document.createElement('section');
  const title = document.createElement('h2');
  const list = document.createElement('div');
  group.className = 'gallery__group';
  title.className = 'gallery__heading';
  title.textContent = heading;
  title.id = heading.toLowerCase().replaceAll(' ', '-');
  group.setAttribute('aria-labelledby', title.id);
  list.className = 'gallery__states';
  list.append(...states.map(figureOf));
  group.append(title, list);
  return group;
}

function figureOf({ caption, attributes = {}, play }: GalleryState): HTMLElement {
  const figure = document.createElement('figure');
  const text = document.createElement('figcaption');
  const dialer = document.createElement('five9-dialer');
  figure.className = 'state';
  text.textContent = caption;
  for (const [name, value] of Object.entries(attributes)) dialer.setAttribute(name, value);
  figure.append(text, dialer);
  if (play) plays.push(async () => play(await setGalleryStage(dialer)));
  return figure;
}
