export const CHROMIUM_FLAGS: readonly string[];
export function chromiumPath(): Promise<string>;
export function packagedChromiumPath(): Promise<string>;
