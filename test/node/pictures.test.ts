import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './browser.js';
import { builtPath } from './built.js';
import { openPackagedBrowser, PICTURES, takePicture } from './gallery-pictures.js';

/** `npm run screenshots:renew` sets it: the pictures are then written, and there is nothing to compare. */
const IS_RENEWED = process.env['RENEW_PICTURES'] !== undefined;

/** Pixels of a tile's side; a tile is a key of the dial pad, or so. */
const TILE = 20;
/** How far a colour may be off, of 255, and which share of a tile's pixels may be further off. */
const TOLERANCE = 40;
const SHARE = 0.06;

describe('the gallery', () => {
  let browser: Browser;

  before(async () => {
    browser = await openPackagedBrowser();
    await mkdir(builtPath('test/reference'), { recursive: true });
  });

  after(async () => {
    await browser.close();
  });

  for (const name of Object.keys(PICTURES)) {
    it(`looks as it did: ${name}`, async () => {
      const path = builtPath(`test/reference/${name}.webp`);
      const taken = await takePicture(browser, name);
      if (IS_RENEWED) await writeFile(path, taken);
      const kept = await readFile(path);
      const page = await openPage(browser);
      const differing = await differences(page, kept, taken);
      await page.close();
      if (differing.length > 0) {
        await mkdir(builtPath('build/pictures'), { recursive: true });
        await writeFile(builtPath(`build/pictures/${name}.webp`), taken);
      }
      assert.deepEqual(differing, [], `build/pictures/${name}.webp is not what test/reference/${name}.webp is`);
    });
  }

  it('would be caught by a key of another colour', async () => {
    const page = await openPage(browser);
    const [before = '', after = ''] = await page.evaluate(() =>
      Promise.all(
        ['#066afe', '#b60554'].map(async (colour) => {
          const canvas = new OffscreenCanvas(200, 100);
          const context = canvas.getContext('2d')!;
          context.fillStyle = colour;
          context.fillRect(40, 40, 20, 20);
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp' })).arrayBuffer());
          return btoa(String.fromCharCode(...bytes));
        }),
      ),
    );
    const [one, other] = [Buffer.from(before, 'base64'), Buffer.from(after, 'base64')];
    assert.deepEqual(await differences(page, one, one), []);
    assert.deepEqual(await differences(page, one, other), ['at 40, 40']);
    await page.close();
  });
});

/** The tiles in which two pictures differ, at most ten of them, or how their sizes do. */
async function differences(page: Page, kept: Uint8Array, taken: Uint8Array): Promise<string[]> {
  const [one, other] = [kept, taken].map((picture) => Buffer.from(picture).toString('base64'));
  return page.evaluate(
    async (before, after, tile, tolerance, share) => {
      const [a, b] = await Promise.all(
        [before, after].map(async (text) => {
          const bytes = Uint8Array.from(atob(text ?? ''), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height)
        return [`${a!.width} × ${a!.height} has become ${b!.width} × ${b!.height}`];
      const counts = new Map<string, number>();
      for (let place = 0; place < a!.data.length; place += 4) {
        const isOff = [0, 1, 2, 3].some(
          (channel) => Math.abs(a!.data[place + channel]! - b!.data[place + channel]!) > tolerance,
        );
        if (!isOff) continue;
        const x = (place / 4) % a!.width;
        const y = Math.floor(place / 4 / a!.width);
        const key = `at ${x - (x % tile)}, ${y - (y % tile)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [...counts]
        .filter(([, count]) => count > tile * tile * share)
        .map(([key]) => key)
        .slice(0, 10);
    },
    one,
    other,
    TILE,
    TOLERANCE,
    SHARE,
  );
}
