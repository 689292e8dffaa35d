export { dress } from './dress.js';
export { View } from './view.js';
export { windowOf } from './window-of.js';
