import { fuzz } from './fuzz.js';
import { moved, STATE_PROPERTIES } from './state-properties.js';

fuzz('what becomes of calls', STATE_PROPERTIES, { what: 'words that move a state', share: moved, atLeast: 40 });
