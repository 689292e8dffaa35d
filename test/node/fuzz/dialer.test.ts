import { DIALER_PROPERTIES } from './dialer-properties.js';
import { fuzz } from './fuzz.js';

fuzz('a dialer', DIALER_PROPERTIES);
