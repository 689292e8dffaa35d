import { callMessage } from './messages.js';

/** Milliseconds. */
const LONGER_THAN_A_SENTENCE = 300;

/** Calls between two breaths of the page. */
const AT_ONCE = 500;

const dialer = document.querySelector('five9-dialer');
let say;
dialer.endpoint = {
  post() {},
  subscribe: (listener) => {
    say = listener;
    return () => {};
  },
};

let serial = 0;

/** Until nothing more is said aloud: one sentence waits for another, and each is a node while it stands there. */
async function quiet() {
  const said = () =>
    [...dialer.shadowRoot.querySelectorAll('[role=status], [role=alert]')].map((each) => each.textContent);
  for (let before, now = said(); String(before) !== String(now); before = now, now = said())
    await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_SENTENCE));
}

/** So many calls from beginning to end, one after the other. */
window.call = async (count) => {
  for (let index = 0; index < count; index++) {
    serial++;
    for (const state of ['OFFERED', 'TALKING', 'FINISHED']) say(callMessage(serial, state));
    if (index % AT_ONCE === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await dialer.updateComplete;
  await quiet();
};

/** So many dialers put into the page and taken out again. */
window.mount = async (count) => {
  const main = document.querySelector('main');
  for (let index = 0; index < count; index++) {
    const other = document.createElement('five9-dialer');
    other.setAttribute('workspace', '#none');
    other.setAttribute('workspace-origin', 'https://workspace.example.com');
    other.setAttribute('click-to-dial', 'links');
    main.append(other);
    await other.updateComplete;
    other.remove();
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
