import './closed-roots.js';

export * from './classic.js';
