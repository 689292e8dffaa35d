import type { Page } from 'puppeteer-core';

/**
 * Collects what goes wrong on a page and in its frames: uncaught errors, errors on the console, requests that fail.
 *
 * @returns a list that grows; a test compares it with an empty one at its end
 */
export function collectPageErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(`uncaught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('requestfailed', (request) => {
    errors.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    // The browser asks for this one by itself, and only where it has a tab to show it in.
    const isOwn = response.url().endsWith('/favicon.ico');
    if (response.status() >= 400 && !isOwn) errors.push(`${response.status()}: ${response.url()}`);
  });
  return errors;
}
