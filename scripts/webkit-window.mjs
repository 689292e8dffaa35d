import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { startChild, stopChild } from './child.mjs';
import { WebDriver } from './webdriver.mjs';

/** Milliseconds that a program may take until it serves. */
const PATIENCE = 20_000;

/** Deprived of its sandbox, since that needs rights which a container, or root in one, does not have. */
const UNCONFINED = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

/**
 * Opens a window of WebKitGTK's own browser on a display that nobody sees.
 *
 * @param {{driver: string, browser: string, display: string}} programs The paths of WebKitWebDriver, MiniBrowser, Xvfb.
 * @returns its driver, and its end
 */
export async function openWebkitWindow(programs) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const close = async () => {
    for (const child of children.reverse()) await stopChild(child);
  };
  try {
    const display = startChild(
      programs.display,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    children.push(display);
    const env = { ...process.env, ...UNCONFINED, DISPLAY: `:${await firstLine(display)}` };
    // Where there is a compositor of Wayland too, it must not be taken instead.
    env.GDK_BACKEND = 'x11';

    const port = await freePort();
    children.push(startChild(programs.driver, [`--port=${port}`], { env }));
    const server = `http://127.0.0.1:${port}`;
    for (const start = Date.now(); !(await WebDriver.isReady(server)); await delay(50)) {
      if (Date.now() - start > PATIENCE) throw new Error('WebKitWebDriver does not answer.');
    }

    const driver = await WebDriver.open(server, {
      browserName: 'MiniBrowser',
      // A page is there for the runner when it says so itself.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    });
    return {
      driver,
      close: () =>
        driver
          .delete()
          .catch(() => undefined)
          .then(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * What Xvfb writes to the pipe that it was given: the number of the display that it has found free.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Xvfb has ended.')));
    child.once('error', reject);
    let line = '';
    child.stdio[3].on('data', (bytes) => {
      line += String(bytes);
      if (line.includes('\n')) resolve(line.trim());
    });
  });
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
