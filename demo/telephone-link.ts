/** The `tel:` address (RFC 3966) of a number as somebody typed it; one without a country code is North American. */
export function telephoneLink(written: string): string {
  const [number = '', extension] = written.split(/\s*(?:ext\.|x)\s*/);
  const digits = number.replace(/\D/g, '');
  const global = number.startsWith('+') ? `+${digits}` : `+1${digits}`;
  return `tel:${global}${extension ? `;ext=${extension}` : ''}`;
}
