const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}`;

const script = (name: string): string => `<script type="module" src="${name}.js"></script>`;

const BUTTONS = Array.from({ length: 30 }, (_, index) => `<button type="button">Button ${index}</button>`).join('');

/** Tells the page around it, in the task after its first frame's. */
const TELL = 'requestAnimationFrame(() => setTimeout(() => parent.postMessage("painted", "*")))';

/** The pages of the bench by their paths. */
export const PAGES: Readonly<Record<string, string>> = {
  'index.html': page('Under measurement', `<main></main>${script('five9-dialer')}${script('entry')}`),
  'workspace.html': page('A workspace in a hurry', script('workspace')),
  'start.html': page('A page that begins', `<main></main>${script('start')}`),
  'buttons.html': page(
    'Thirty buttons by script',
    `<thirty-buttons></thirty-buttons><script type="module">import './thirty-buttons.js'; ${TELL}</script>`,
  ),
  'still-buttons.html': page('Thirty buttons', `${BUTTONS}<script>${TELL}</script>`),
  'peer.html': page('A peer', '<main></main>'),
};
