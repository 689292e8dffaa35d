import { shownEvent } from './messages.js';

const { port } = location;
const WORKSPACE = `http://127.0.0.1:${port}`;

const frame = document.createElement('iframe');
frame.id = 'workspace';
frame.src = `${WORKSPACE}/workspace.html`;
document.querySelector('main').append(frame);

const main = document.querySelector('main');
const isBare = location.search === '?bare';

let heard = 0;
let firstOutOfOrder = '';
let renders = 0;

/** Counts how often an element renders, whichever of its properties has changed. */
function countRenders(element) {
  const { performUpdate } = element;
  element.performUpdate = function (...given) {
    renders++;
    return performUpdate.apply(this, given);
  };
}

async function addDialer() {
  await import('./five9-dialer.js');
  const dialer = document.createElement('five9-dialer');
  dialer.setAttribute('workspace', '#workspace');
  dialer.setAttribute('workspace-origin', WORKSPACE);
  dialer.addEventListener('five9callchange', ({ call }) => {
    const is = `${call.id} ${call.state}`;
    if (is !== shownEvent(heard)) firstOutOfOrder ||= `${is} instead of ${shownEvent(heard)}`;
    heard++;
  });
  main.append(dialer);
  await dialer.updateComplete;
  countRenders(dialer);
}

function addBareListener() {
  addEventListener('message', ({ data, origin }) => {
    if (origin === WORKSPACE && data.channel === 'Five9') heard++;
  });
}

/** Lets the workspace speak, and watches the frames meanwhile. */
window.speak = async (total, perSecond) => {
  [heard, renders] = [0, 0];
  let [frames, longestFrame, last] = [0, 0, performance.now()];
  let isOver = false;
  const watch = (now) => {
    frames++;
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const told = new Promise((resolve) => {
    addEventListener('message', function listener({ data }) {
      if (data.said === undefined) return;
      removeEventListener('message', listener);
      resolve(data);
    });
  });
  frame.contentWindow.postMessage({ order: 'speak', total, perSecond }, WORKSPACE);
  const { said, milliseconds } = await told;
  isOver = true;
  return { said, milliseconds, heard, firstOutOfOrder, renders, frames, longestFrame };
};

await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
if (isBare) addBareListener();
else await addDialer();
window.isReady = true;
