/**
 * The demo's own icons, each drawn in strokes on a field of 24 by 24. Static pages name them by `<demo-icon name>`.
 */
const ICONS = {
  phone: 'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  'phone-in':
    'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2zM20 4l-5.5 5.5M14.5 5v4.5h4.5',
  'phone-out':
    'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2zM14.5 9.5L20 4M15.5 4H20v4.5',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6z',
  email: 'M3.5 5.5h17v13h-17zM3.5 6.5l8.5 7 8.5-7',
  task: 'M4 6.5l1.5 1.5L8 5M4 12.5L5.5 14 8 11M4 18.5L5.5 20 8 17M11.5 6.5h9M11.5 12.5h9M11.5 18.5h9',
  event: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4M8 14h3M13.5 14h3',
  case: 'M3.5 8h17v11.5h-17zM8.5 8V5h7v3M3.5 13h17',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  direction: 'M10 4h9M13 4v16M17 4v16M13 12h-2.5a4 4 0 0 1 0-8M3 17l2.5-2.5M3 17l2.5 2.5M3 17h6',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  chevron: 'M6 9l6 6 6-6',
  grid: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z',
  inspect: 'M8 5l-5.5 7L8 19M16 5l5.5 7-5.5 7M13.5 4l-3 16',
  softphone:
    'M4 13v-1.5a8 8 0 0 1 16 0V13M4 13h3.5v6H5.5A1.5 1.5 0 0 1 4 17.5zM20 13h-3.5v6h2a1.5 1.5 0 0 0 1.5-1.5zM18 19c0 1.5-2 2-5 2',
} as const;

export type IconName = keyof typeof ICONS;

/** An icon beside words that say the same; assistive technology passes over it. */
class DemoIcon extends HTMLElement {
  connectedCallback(): void {
    const path = ICONS[this.getAttribute('name') as IconName];
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    stroke.setAttribute('d', path);
    svg.append(stroke);
    this.replaceChildren(svg);
  }
}

export function defineIcons(): void {
  customElements.define('demo-icon', DemoIcon);
}
