export { ClickToDialController } from './click-to-dial-controller.js';
export { obeyClick, obeyHeld } from './commands.js';
export { followLink } from './link-clicks.js';
export { NumberFace } from './number-face.js';
export { inTurn, isTime } from './turns.js';
