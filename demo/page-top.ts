import { html, nothing, render, type TemplateResult } from 'lit';
import { connectSwitches, type Appearance } from './appearance.js';
import { find } from './find.js';
import type { IconName } from './icons.js';
import { languageChoice, showLanguage } from './language.js';

/** The demo's pages, as the tab bar has them. */
const PAGES = {
  record: { name: 'Allison Mychart', path: 'index.html' },
  contacts: { name: 'Contacts', path: 'demo/contacts.html' },
  gallery: { name: 'Gallery of states', path: 'demo/gallery.html' },
  theming: { name: 'Theming', path: 'demo/theming.html' },
  bench: { name: 'Bench', path: 'demo/bench.html' },
} as const;

export interface PageTop {
  readonly current: keyof typeof PAGES;
  /** The way from the page to the demo's root. The demo may lie in any folder of any server. */
  readonly root: './' | '../';
  /** Hears how the pages look, at once and after every change. */
  readonly onAppearance?: (appearance: Appearance) => void;
}

/** Fills the page's header: the brand, the language, the two switches, the tab bar. */
export function showPageTop({ current, root, onAppearance = () => undefined }: PageTop): void {
  const tabs = Object.entries(PAGES).map(([page, { name, path }]) => tab(name, root + path, page === current));
  render(
    html`<div class="slds-global-header slds-grid slds-grid_align-spread">
        <div class="slds-global-header__item brand">
          <span class="brand__mark"><demo-icon name="phone"></demo-icon></span>
          <span class="brand__name">five9-dialer <span class="brand__kind">demo</span></span>
        </div>
        <div class="slds-global-header__item">
          <ul class="slds-global-actions" aria-label="Appearance">
            <li class="slds-global-actions__item">${languageChoice()}</li>
            <li class="slds-global-actions__item">${designChoice()}</li>
            ${lookSwitch('right-to-left', 'direction', 'Right to left')} ${lookSwitch('dark-mode', 'moon', 'Dark mode')}
          </ul>
        </div>
      </div>
      <nav class="slds-context-bar" aria-label="Pages">
        <div class="slds-context-bar__primary">
          <div class="slds-context-bar__item slds-no-hover app-name">
            <span class="slds-context-bar__label-action slds-context-bar__app-name">Service Console</span>
          </div>
        </div>
        <ul class="slds-context-bar__secondary">
          ${tabs}
        </ul>
      </nav>`,
    find('#page-top'),
  );
  connectSwitches(onAppearance);
  showCurrentTab(find('.slds-context-bar__secondary'), find('[aria-current]'));
  showLanguage();
}

/** Where the tabs have to be scrolled, the current one is in sight: by itself, `scrollIntoView` would move the page too. */
function showCurrentTab(tabs: HTMLElement, current: HTMLElement): void {
  const [all, one] = [tabs.getBoundingClientRect(), current.getBoundingClientRect()];
  tabs.scrollLeft += (one.left + one.right - all.left - all.right) / 2;
}

function designChoice(): TemplateResult {
  return html`<div class="slds-select_container">
    <select id="design" class="slds-select" aria-label="Stylesheet of Salesforce">
      <option value="cosmos">Cosmos</option>
      <option value="lightning-blue">Lightning Blue</option>
    </select>
  </div>`;
}

function lookSwitch(id: string, icon: IconName, text: string): TemplateResult {
  return html`<li class="slds-global-actions__item">
    <button id=${id} type="button" class="slds-button slds-button_neutral switch" aria-pressed="false">
      <demo-icon name=${icon}></demo-icon><span class="switch__label">${text}</span>
    </button>
  </li>`;
}

function tab(name: string, href: string, isCurrent: boolean): TemplateResult {
  return html`<li class="slds-context-bar__item ${isCurrent ? 'slds-is-active' : ''}">
    <a class="slds-context-bar__label-action" href=${href} aria-current=${isCurrent ? 'page' : nothing}>
      <span class="slds-truncate">${name}</span>
    </a>
  </li>`;
}
