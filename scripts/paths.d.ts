/** The folder of the project, with a slash at its end. */
export declare const ROOT: string;
/**
 * A path inside the project.
 *
 * @param path relative to the project's folder, with forward slashes
 */
export declare function inRoot(path: string): string;
