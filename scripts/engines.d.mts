import type { BrowserLauncher } from '@web/test-runner-core';

export interface Engine {
  readonly name: string;
  /** What has to be installed for it, by the names of Debian's packages; empty where nothing has. */
  readonly missing: () => string;
  readonly launcher: () => Promise<BrowserLauncher>;
}

/** The paths of what WebKit needs. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

export function firefoxOptions(): { browser: 'firefox'; executablePath: string };
export function webkitPrograms(): WebkitPrograms;
export const ENGINES: Readonly<Record<string, Engine>>;
