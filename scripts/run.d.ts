/**
 * Runs a program of `node_modules/.bin` in the project's folder and shows its output as it comes.
 *
 * @param name of the program, such as `eslint`
 * @returns its exit code; 1 where a signal ended it
 */
export declare function runTool(name: string, ...args: string[]): Promise<number>;
/** Runs Node itself, in the same manner. */
export declare function runNode(...args: string[]): Promise<number>;
