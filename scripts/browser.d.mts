export const CHROMIUM_FLAGS: readonly string[];
export const SITES_APART: string;
export function chromiumPath(): Promise<string>;
export function packagedChromiumPath(): Promise<string>;
