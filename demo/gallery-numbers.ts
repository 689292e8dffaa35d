/** One `<five9-click-to-dial>` of the gallery. Its dialer is one of those above, in the state that the element shows. */
export interface GalleryNumber {
  readonly caption: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is shown in place of the number. */
  readonly content?: string;
}

const NUMBER = '6081234567';

export const GALLERY_NUMBERS: readonly GalleryNumber[] = [
  { caption: 'Can dial', attributes: { value: NUMBER, dialer: 'ready' } },
  { caption: 'Number of another country', attributes: { value: '+442079460118', dialer: 'ready' } },
  { caption: 'With an extension', attributes: { value: '608-555-0158 x214', dialer: 'ready' } },
  { caption: 'With content of its own', attributes: { value: NUMBER, dialer: 'ready' }, content: 'Call Allison' },
  { caption: 'Agent is not ready', attributes: { value: NUMBER, dialer: 'not-ready' } },
  { caption: 'Agent is on a call', attributes: { value: NUMBER, dialer: 'talking' } },
  { caption: 'Not a number', attributes: { value: 'ask Karen', dialer: 'ready' } },
  { caption: 'No number', attributes: { value: '', dialer: 'ready' } },
  { caption: 'No dialer', attributes: { value: NUMBER, dialer: 'missing' } },
  { caption: 'Disabled', attributes: { value: NUMBER, dialer: 'ready', disabled: '' } },
];
