/** What a visitor has chosen, as text, kept for the next visit; a browser that keeps nothing shows it all the same. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is asked for once more then.
  }
}

/** What was kept under a key; empty where nothing was, or nothing can be. */
export function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
