/** The one file that a page without a bundler needs. */
export const DROP_IN = { 'five9-dialer': 'src/index.ts' } as const;

/** The entries of the npm package: the name of the built file to its source. */
export const NPM_ENTRIES = {
  index: 'src/index.ts',
  core: 'src/core/index.ts',
  protocol: 'src/protocol/index.ts',
  simulator: 'src/simulator/index.ts',
} as const;

/** The classic scripts, for pages that take no modules: the name of each to its source. */
export const CLASSIC_SCRIPTS = {
  'five9-dialer.global': 'src/classic.ts',
  'five9-dialer.lightning': 'src/lightning.ts',
} as const;

/**
 * What the script for Lightning goes without, if it would be too large otherwise: modules that are imported on demand, by
 * their path in the project. Whoever asks for one is told that it cannot be loaded, as on a page without a network.
 */
export const LEFT_OUT_OF_LIGHTNING: readonly string[] = [];
