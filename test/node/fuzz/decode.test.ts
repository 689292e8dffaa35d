import { accepted, DECODE_PROPERTIES } from './decode-properties.js';
import { fuzz } from './fuzz.js';

fuzz('what the workspace says', DECODE_PROPERTIES, { what: 'messages read', share: accepted, atLeast: 40 });
