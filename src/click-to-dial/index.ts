export { ClickToDialController } from './click-to-dial-controller.js';
export { Five9ClickToDial } from './five9-click-to-dial.js';
