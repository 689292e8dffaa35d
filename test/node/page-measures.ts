/* What is measured inside a page. Each function is sent there by itself, so none may use anything from around it. */

/** Looks at all that is drawn in the dialers of a page, and how it stands out from what is behind it. */
export function contrastFaults(): { texts: number; graphics: number; lowest: number; faults: string[] } {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour = [red, green, blue, alpha / 255] as const;
    known.set(css, colour);
    return colour;
  };
  const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour =>
    [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1] as const;
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const colour = read(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(parentOf(element)));
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (front: Colour, back: Colour): number => {
    const [light = 0, dark = 0] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const result = { texts: 0, graphics: 0, lowest: Infinity, faults: [] as string[] };
  const hold = (what: string, element: Element, front: string, back: Colour, least: number): void => {
    const found = ratio(read(front), back);
    if (least > 3) result.lowest = Math.min(result.lowest, found);
    if (found >= least) return;
    const caption = element.getRootNode() instanceof ShadowRoot ? element.getAttribute('part') : '';
    result.faults.push(`${what} (${caption ?? element.className}) ${found.toFixed(2)}: ${front} on ${back.join()}`);
  };
  const look = (root: ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const said = text.map(({ textContent }) => textContent?.trim() ?? '').join('');
      const value = element instanceof HTMLInputElement && element.type === 'tel' ? element.value : '';
      if (said || value) {
        result.texts += 1;
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        hold(`"${said || value}"`, element, style.color, behind(element), isLarge ? 3 : 4.5);
      }
      if (element.localName === 'svg' && element.getBoundingClientRect().width > 0) {
        result.graphics += 1;
        hold('icon', element, style.stroke, behind(element), 3);
      }
      if (element.matches('.field')) hold('border', element, style.borderTopColor, behind(parentOf(element)), 3);
      if (element.matches('.dot')) hold('dot', element, style.borderTopColor, behind(parentOf(element)), 3);
    }
  };
  for (const { shadowRoot } of document.querySelectorAll('five9-dialer')) if (shadowRoot) look(shadowRoot);
  return result;
}

/** Looks for whatever keeps a colour of its own in the dialers of a page whose colours are the system's. */
export function ownColours(): { seen: number; faults: string[] } {
  const NAMES = 'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText';
  const MORE =
    'Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText';
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.forcedColorAdjust = 'none';
  const channels = (colour: string): string =>
    /[\d.]+/g.test(colour)
      ? colour
          .match(/[\d.]+/g)!
          .slice(0, 3)
          .join()
      : colour;
  const system = new Set(
    `${NAMES} ${MORE}`.split(' ').map((name) => {
      probe.style.color = name;
      return channels(getComputedStyle(probe).color);
    }),
  );
  probe.remove();
  const result = { seen: 0, faults: [] as string[] };
  const look = (root: ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      result.seen += 1;
      const { color, stroke, backgroundColor, borderTopColor, forcedColorAdjust } = getComputedStyle(element);
      const drawn = element.localName === 'svg' ? { stroke } : { color, backgroundColor, borderTopColor };
      for (const [property, colour] of Object.entries(drawn)) {
        // What is seen through has no colour.
        if (/^none$|, 0\)$|\/ 0\)$/.test(colour) || system.has(channels(colour))) continue;
        result.faults.push(`${element.localName}.${element.getAttribute('part') ?? ''} ${property} ${colour}`);
      }
      if (forcedColorAdjust === 'none') result.faults.push(`${element.localName} is not adjusted`);
    }
  };
  for (const { shadowRoot } of document.querySelectorAll('five9-dialer')) if (shadowRoot) look(shadowRoot);
  result.faults = [...new Set(result.faults)];
  return result;
}

/** Looks at all that can be focused in the dialers of a page, and whether it is large enough to be hit. */
export function targetFaults(): { seen: number; faults: string[] } {
  const result = { seen: 0, faults: [] as string[] };
  const look = (root: ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const isTarget = element.matches('a, button, input, select, summary, [tabindex="0"], [role^="menuitem"]');
      if (!isTarget || !element.checkVisibility({ visibilityProperty: true })) continue;
      result.seen += 1;
      // A box to tick is ticked by its label too.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width >= 24 && height >= 24) continue;
      result.faults.push(`${element.localName} ${element.textContent.trim()}: ${width} × ${height}`);
    }
  };
  for (const { shadowRoot } of document.querySelectorAll('five9-dialer')) if (shadowRoot) look(shadowRoot);
  return result;
}

/** Looks for whatever sticks out of its dialer sideways, and is not inside of something that scrolls. */
export function overflowFaults(): { seen: number; faults: string[] } {
  const result = { seen: 0, faults: [] as string[] };
  for (const dialer of document.querySelectorAll('five9-dialer')) {
    const box = dialer.getBoundingClientRect();
    const caption = dialer.parentElement?.querySelector('figcaption')?.textContent ?? dialer.className;
    // Out of sight for the eye, and there for the ear, with all that stands in it.
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' || (!!element.parentElement && isClipped(element.parentElement));
    const look = (root: ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const style = getComputedStyle(element);
        if (isClipped(element) || style.display === 'contents') continue;
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) continue;
        result.seen += 1;
        const isOut = left < box.left - 1 || right > box.right + 1;
        // A cut end says so with its dots, or is scrolled; anything else that is cut is lost.
        const isCut =
          element.scrollWidth > element.clientWidth + 1 &&
          style.overflowX !== 'visible' &&
          style.overflowX !== 'auto' &&
          style.textOverflow !== 'ellipsis' &&
          element.localName !== 'input';
        if (isOut && !element.closest('.clip, pre'))
          result.faults.push(`${caption}: ${element.localName}.${element.className} sticks out`);
        if (isCut) result.faults.push(`${caption}: ${element.localName}.${element.className} is cut`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    if (dialer.shadowRoot) look(dialer.shadowRoot);
    if (dialer.scrollWidth > dialer.clientWidth + 1) result.faults.push(`${caption} scrolls sideways`);
    if (box.right > innerWidth || box.left < 0) result.faults.push(`${caption} leaves the page`);
  }
  return result;
}
