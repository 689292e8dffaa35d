/** What is said of a dialer's set-up: the steps of it, and what nobody understands in it. */
export { checksOf } from './checks.js';
export { hintsOf } from './hints.js';
