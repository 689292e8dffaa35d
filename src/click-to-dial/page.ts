export { ClickToDialController } from './click-to-dial-controller.js';
export { obey, obeyClick } from './commands.js';
export { followLink } from './link-clicks.js';
export { NumberFace } from './number-face.js';
