export { dress } from './dress.js';
export { View } from './view.js';
