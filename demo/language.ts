import { html, type TemplateResult } from 'lit';
import { keep, kept } from './kept.js';

const KEY = 'five9-dialer-demo-language';

/** What the dialers can speak, each by its own name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português',
  ja: '日本語',
  ar: 'العربية',
};

/** The choice of the dialers' language, kept for the next visit. */
export function languageChoice(): TemplateResult {
  const chosen = keptLanguage();
  return html`<div class="slds-select_container">
    <select class="slds-select" aria-label="Language of the dialer" @change=${handleChange}>
      ${Object.entries(LANGUAGES).map(
        ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** Has every dialer of the page speak the language that was chosen: the dialers only, since the pages are English. */
export function showLanguage(lang = keptLanguage()): void {
  for (const dialer of document.querySelectorAll('five9-dialer')) {
    if (lang === 'en') dialer.removeAttribute('lang');
    else dialer.lang = lang;
  }
}

function handleChange({ currentTarget }: Event): void {
  const { value } = currentTarget as HTMLSelectElement;
  keep(KEY, value);
  showLanguage(value);
}

function keptLanguage(): string {
  const tag = kept(KEY);
  return Object.hasOwn(LANGUAGES, tag) ? tag : 'en';
}
