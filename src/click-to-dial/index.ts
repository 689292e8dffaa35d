export { Five9ClickToDial } from './five9-click-to-dial.js';
export { serveDialer } from './serve-dialer.js';
