import '../src/index.js';
import { connectSwitches, type Appearance } from './appearance.js';
import { connectCallLog } from './call-log.js';
import { find } from './find.js';
import { defineIcons } from './icons.js';
import { connectInspector } from './message-inspector.js';
import { NOT_READY_REASONS } from './not-ready-reasons.js';
import { workspaceOrigin, workspaceUrl } from './workspace-origin.js';

const CONTACT = { recordId: '003000000000042AAA', recordName: 'Allison Mychart', objectType: 'Contact' };

const dialer = find('five9-dialer');
const frame = find<HTMLIFrameElement>('iframe#workspace');
const { origin, isOther } = workspaceOrigin(location);

defineIcons();
connectInspector(dialer);
connectCallLog(dialer, find('#activity'));
find('#workspace-origin').textContent = origin;
find('#inspector-note').textContent = isOther
  ? 'Only messages of exactly that window and origin count.'
  : 'This host has no second name, so the workspace shares the origin of this page.';

for (const button of document.querySelectorAll<HTMLElement>('[data-dial]')) {
  button.addEventListener('click', () => {
    // The dialer itself shows why a call did not go through.
    dialer.dial(button.dataset['dial'], { record: CONTACT }).catch(() => undefined);
  });
}

let appearance: Appearance | undefined;
let isFrameLoaded = false;
const tellFrame = (): void => {
  if (isFrameLoaded) frame.contentWindow?.postMessage({ demo: 'appearance', appearance }, origin);
};
connectSwitches((changed) => {
  appearance = changed;
  tellFrame();
});
frame.addEventListener('load', () => {
  isFrameLoaded = true;
  tellFrame();
});

dialer.reasonLabels = NOT_READY_REASONS;
dialer.workspaceOrigin = origin;
// Last of all: what the workspace says while it loads, the dialer hears.
frame.src = workspaceUrl(location, appearance).href;
