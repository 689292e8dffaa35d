import { spawn } from 'node:child_process';

/** Programs that were started here and have not ended. They are not to outlive us, however we end. */
const running = new Set();

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(name, () => process.exit(1));
}

/**
 * Starts a program that serves us, in a process group of its own, so that what it starts ends with it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions}} [options]
 */
export function startChild(program, args, { env = process.env, stdio = 'ignore' } = {}) {
  const child = spawn(program, args, { env, stdio, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program and whatever it has started.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const deadline = setTimeout(() => signal(child, 'SIGKILL'), 3_000);
  await ended;
  clearTimeout(deadline);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It has ended by itself.
  }
}
