import { keep, kept } from './kept.js';

/** How the demo's pages look: chosen on the page, kept for the next visit, and told to the workspace's frame. */
export interface Appearance {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** Which of Salesforce's two stylesheets. */
  readonly design: 'cosmos' | 'lightning-blue';
}

const KEY = 'five9-dialer-demo-appearance';

export function loadAppearance(): Appearance {
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return stored() ?? { theme: preferred, dir: 'ltr', design: 'cosmos' };
}

function saveAppearance(appearance: Appearance): void {
  keep(KEY, JSON.stringify(appearance));
}

/** By the design system's own means, so that its hooks change, and with them the dialer's looks. */
export function showAppearance(appearance: Appearance): void {
  const isDark = schemeOf(appearance) === 'dark';
  document.documentElement.dir = appearance.dir;
  document.body.classList.toggle('slds-color-scheme_dark', isDark);
  document.body.classList.toggle('slds-color-scheme_light', !isDark);
  showDesign(appearance.design);
}

/** @returns `undefined` for what is no appearance: it may come from another window */
export function readAppearance(value: unknown): Appearance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { theme, dir, design = 'cosmos' } = value as Record<string, unknown>;
  const isKnown =
    (theme === 'light' || theme === 'dark') &&
    (dir === 'ltr' || dir === 'rtl') &&
    (design === 'cosmos' || design === 'lightning-blue');
  return isKnown ? { theme, dir, design } : undefined;
}

/** Joins the page's switches, two buttons with `aria-pressed` and a choice, to the appearance. */
export function connectSwitches(onChange: (appearance: Appearance) => void): void {
  let appearance = loadAppearance();
  const dark = document.querySelector<HTMLButtonElement>('#dark-mode');
  const rtl = document.querySelector<HTMLButtonElement>('#right-to-left');
  const design = document.querySelector<HTMLSelectElement>('#design');
  const show = (): void => {
    showAppearance(appearance);
    const hasDark = appearance.design === 'cosmos';
    dark?.setAttribute('aria-pressed', String(schemeOf(appearance) === 'dark'));
    dark?.toggleAttribute('disabled', !hasDark);
    if (dark) dark.title = hasDark ? '' : 'Lightning Blue is a light theme.';
    rtl?.setAttribute('aria-pressed', String(appearance.dir === 'rtl'));
    if (design) design.value = appearance.design;
    onChange(appearance);
  };
  const change = (part: Partial<Appearance>): void => {
    appearance = { ...appearance, ...part };
    saveAppearance(appearance);
    show();
  };
  dark?.addEventListener('click', () => change({ theme: appearance.theme === 'dark' ? 'light' : 'dark' }));
  rtl?.addEventListener('click', () => change({ dir: appearance.dir === 'rtl' ? 'ltr' : 'rtl' }));
  design?.addEventListener('change', () => change({ design: design.value as Appearance['design'] }));
  show();
}

/** Lightning Blue is light only. */
function schemeOf({ theme, design }: Appearance): Appearance['theme'] {
  return design === 'cosmos' ? theme : 'light';
}

/** The page's stylesheet gives way once the other is there, so that it never stands bare. */
function showDesign(design: Appearance['design']): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-design], #design-system')];
  const last = links.at(-1);
  const href = last?.href.replace(/slds2\.[\w-]+\.css/, `slds2.${design}.css`);
  if (!last || !href || last.href === href) return;
  const next = document.createElement('link');
  next.rel = 'stylesheet';
  next.href = href;
  next.dataset['design'] = design;
  next.addEventListener('load', () => links.forEach((link) => link.remove()));
  last.after(next);
}

function stored(): Appearance | undefined {
  try {
    return readAppearance(JSON.parse(kept(KEY)));
  } catch {
    // Nothing was kept, or something else was kept under our name.
    return undefined;
  }
}
