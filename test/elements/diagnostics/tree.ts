import { shown, type Stage } from '../stage.js';

/** The diagnostics' own tree, once their chunk is there. */
export async function tree({ dialer }: Pick<Stage, 'dialer'>): Promise<ShadowRoot> {
  for (;;) {
    await shown(dialer);
    const root = dialer.shadowRoot?.querySelector('five9-diagnostics')?.shadowRoot;
    if (root?.querySelector('.checks li')) return root;
  }
}
