export { loadedNumbering, loadNumbering } from './plans.js';
export { readPlainly } from './read-plainly.js';
export {
  NUMBER_CHECKS,
  NUMBER_FORMATS,
  type NumberCheck,
  type NumberFormat,
  type Numbering,
  type NumberOrigin,
  type PhoneNumber,
  type ReadOptions,
  type TypedText,
} from './phone-number.js';
