import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';

/** Something on the page, as assistive technology finds it: closed shadow roots are no hindrance to that. */
export async function named(page: Page, query: string): Promise<ElementHandle> {
  return (await page.waitForSelector(`::-p-aria(${query})`))!;
}

/** Clicks with the mouse. */
export async function clickOn(page: Page, name: string, role: string): Promise<void> {
  await (await named(page, `[name="${name}"][role="${role}"]`)).click();
}

/** Clicks on a button. */
export function press(page: Page, name: string): Promise<void> {
  return clickOn(page, name, 'button');
}

export function field(page: Page): Promise<ElementHandle> {
  return named(page, '[name="Phone number"][role="textbox"]');
}

/** Waits until a text can be read on the page. */
export async function shows(page: Page, text: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    if (tree.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`"${text}" is nowhere on the page`);
}
