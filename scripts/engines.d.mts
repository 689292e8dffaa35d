import type { BrowserLauncher } from '@web/test-runner-core';

export interface Engine {
  readonly name: string;
  /** What has to be installed for it, by the names of Debian's packages; empty where nothing has. */
  readonly missing: () => string;
  readonly launcher: () => Promise<BrowserLauncher>;
}

export const ENGINES: Readonly<Record<string, Engine>>;
