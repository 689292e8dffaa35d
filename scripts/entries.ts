/** The one file that a page without a bundler needs. */
export const DROP_IN = { 'five9-dialer': 'src/index.ts' } as const;

/** The entries of the npm package: the name of the built file to its source. */
export const NPM_ENTRIES = {
  index: 'src/index.ts',
  react: 'src/react/index.ts',
  core: 'src/core/index.ts',
  protocol: 'src/protocol/index.ts',
  simulator: 'src/simulator/index.ts',
} as const;
