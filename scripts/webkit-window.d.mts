import type { WebkitPrograms } from './engines.mjs';

/** A browser that is driven by the W3C's WebDriver protocol. */
export interface WebDriver {
  post(path: string, body?: object): Promise<unknown>;
  run(script: string): Promise<unknown>;
}

export function openWebkitWindow(programs: WebkitPrograms): Promise<{ driver: WebDriver; close(): Promise<void> }>;
