/** The one file that a page without a bundler needs. */
export const DROP_IN = { 'five9-dialer': 'src/index.ts' } as const;

/** The entries of the npm package: the name of the built file to its source. */
export const NPM_ENTRIES = {
  index: 'src/index.ts',
  react: 'src/react/index.ts',
  core: 'src/core/public.ts',
  protocol: 'src/protocol/index.ts',
  simulator: 'src/simulator/index.ts',
  salesforce: 'src/salesforce/index.ts',
} as const;

/** A classic script, for pages that take no modules. */
export interface ClassicEntry {
  readonly source: string;
  /** Where the exports are left, on `globalThis`. */
  readonly global: string;
  /** An export that is there once the script has run. */
  readonly witness: string;
  /** Whether it is for Lightning: its texts are packed, and it has a limit. */
  readonly isForLightning: boolean;
}

/** The classic scripts by their names. */
export const CLASSIC_SCRIPTS = {
  'five9-dialer.global': {
    source: 'src/classic.ts',
    global: 'five9Dialer',
    witness: 'Five9Dialer',
    isForLightning: false,
  },
  'five9-dialer.lightning': {
    source: 'src/lightning.ts',
    global: 'five9Dialer',
    witness: 'Five9Dialer',
    isForLightning: true,
  },
  'five9-dialer.lightning-numbers': {
    source: 'src/lightning-numbers.ts',
    global: 'five9DialerParts',
    witness: 'numbering',
    isForLightning: true,
  },
} as const satisfies Record<string, ClassicEntry>;

/**
 * What the script for Lightning has a companion for, since both do not fit into one file: modules that are imported on
 * demand, by their path in the project, each with the export of `src/lightning-numbers.ts` that stands for it. Without
 * the companion an import of one fails, as on a page without a network.
 */
export const IN_COMPANION: Readonly<Record<string, string>> = {
  'src/phone/numbering.ts': 'numbering',
  'src/click-to-dial/text-numbers.ts': 'text',
};
