import { spawn } from 'node:child_process';
import { ROOT } from './paths.js';

/**
 * Runs a program of `node_modules/.bin` in the project's folder and shows its output as it comes.
 *
 * @param name of the program, such as `eslint`
 * @returns its exit code; 1 where a signal ended it
 */
export function runTool(name: string, ...args: string[]): Promise<number> {
  return run(`${ROOT}node_modules/.bin/${name}`, args);
}

/** Runs Node itself, in the same manner. */
export function runNode(...args: string[]): Promise<number> {
  return run(process.execPath, args);
}

/** Runs a program of the system, in the same manner. */
export function runProgram(name: string, ...args: string[]): Promise<number> {
  return run(name, args);
}

function run(program: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
