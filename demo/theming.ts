import '../src/index.js';
import { find } from './find.js';
import { setGalleryStage } from './gallery-stage.js';
import { defineIcons } from './icons.js';
import { showLanguage } from './language.js';
import { showPageTop } from './page-top.js';
import bar from './themes/bar.css?raw';
import brand from './themes/brand.css?raw';
import consoleTheme from './themes/console.css?raw';

// Nothing here is about looks: those come from the stylesheets of the folder `themes`.
defineIcons();
showPageTop({ current: 'theming', root: '../' });
const SOURCES = { bar, brand, console: consoleTheme };
for (const [name, source] of Object.entries(SOURCES)) find(`#${name}-source`).textContent = source;

/** How far the call of each dialer has come: offered, ringing, talking; none at all. */
const STEPS: Readonly<Record<string, number>> = { console: 2, bar: 3 };

await Promise.all(
  [...document.querySelectorAll('five9-dialer')].map(async (dialer) => {
    dialer.noRecents = true;
    const stage = await setGalleryStage(dialer);
    const steps = STEPS[dialer.className];
    if (steps === undefined) {
      stage.workspace.setAgent('ready');
      dialer.number = '(608) 123-4567';
      return;
    }
    await stage.dial();
    stage.advance(steps);
  }),
);
showLanguage();
// For whoever takes pictures of the page: every dialer is in its state now.
document.body.dataset['ready'] = '';
