import { fuzz } from './fuzz.js';
import { PHONE_PROPERTIES, read } from './phone-properties.js';

fuzz('numbers and records', PHONE_PROPERTIES, { what: 'numbers read', share: read, atLeast: 30 });
