/** How the demo's pages look: chosen on the page, kept for the next visit, and told to the workspace's frame. */
export interface Appearance {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const KEY = 'five9-dialer-demo-appearance';

export function loadAppearance(): Appearance {
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return stored() ?? { theme: preferred, dir: 'ltr' };
}

export function saveAppearance(appearance: Appearance): void {
  localStorage.setItem(KEY, JSON.stringify(appearance));
}

/** By the design system's own classes, so that its hooks change, and with them the dialer's colours. */
export function showAppearance({ theme, dir }: Appearance): void {
  document.documentElement.dir = dir;
  document.body.classList.toggle('slds-color-scheme_dark', theme === 'dark');
  document.body.classList.toggle('slds-color-scheme_light', theme === 'light');
}

/** @returns `undefined` for what is no appearance: it may come from another window */
export function readAppearance(value: unknown): Appearance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { theme, dir } = value as Record<string, unknown>;
  const isKnown = (theme === 'light' || theme === 'dark') && (dir === 'ltr' || dir === 'rtl');
  return isKnown ? { theme, dir } : undefined;
}

/** Joins the page's two switches, buttons with `aria-pressed`, to the appearance. */
export function connectSwitches(onChange: (appearance: Appearance) => void): void {
  let appearance = loadAppearance();
  const dark = document.querySelector<HTMLButtonElement>('#dark-mode');
  const rtl = document.querySelector<HTMLButtonElement>('#right-to-left');
  const show = (): void => {
    showAppearance(appearance);
    dark?.setAttribute('aria-pressed', String(appearance.theme === 'dark'));
    rtl?.setAttribute('aria-pressed', String(appearance.dir === 'rtl'));
    onChange(appearance);
  };
  const change = (part: Partial<Appearance>): void => {
    appearance = { ...appearance, ...part };
    saveAppearance(appearance);
    show();
  };
  dark?.addEventListener('click', () => change({ theme: appearance.theme === 'dark' ? 'light' : 'dark' }));
  rtl?.addEventListener('click', () => change({ dir: appearance.dir === 'rtl' ? 'ltr' : 'rtl' }));
  show();
}

function stored(): Appearance | undefined {
  try {
    return readAppearance(JSON.parse(localStorage.getItem(KEY) ?? ''));
  } catch {
    // Nothing was kept, or something else was kept under our name.
    return undefined;
  }
}
