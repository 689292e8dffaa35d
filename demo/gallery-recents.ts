import type { Five9Dialer, RecentCall } from '../src/index.js';
import { dialled, ONE_MINUTE, type GalleryGroup } from './gallery-state.js';

type Entry = Partial<RecentCall> & Pick<RecentCall, 'number' | 'outcome'>;

/** A call of each outcome. */
const OUTCOMES: readonly Entry[] = [
  { number: '6081234567', outcome: 'open', displayName: 'Allison Mychart' },
  { number: '4155550132', outcome: 'talked', displayName: 'Priya Raman', count: 3 },
  { number: '6085550168', outcome: 'not-answered', extension: '214' },
  { number: '6085550142', outcome: 'missed', direction: 'inbound', displayName: 'Jordan Okafor' },
  { number: '6085550171', outcome: 'not-started' },
  { number: '+442079460118', outcome: 'unconfirmed', displayName: 'ليلى عبد الرحمن المنصوري' },
  { number: '6085550155', outcome: 'cancelled', record: { recordName: 'Bluestem Dental Group of the Upper Midwest' } },
  { number: '', outcome: 'ended', direction: 'inbound' },
];

/** The list of a dialer, once its chunk is there. */
type List = HTMLElement & {
  calls: readonly RecentCall[];
  undo?: () => void;
  readonly updateComplete: Promise<unknown>;
};

/**
 * Has the list show some calls. All dialers of a page share one memory, so they are given to the view itself; the dialer
 * remembers none, and leaves the list alone.
 */
async function show(dialer: Five9Dialer, entries: readonly Entry[]): Promise<List> {
  dialer.noRecents = false;
  const list = await listOf(dialer);
  list.calls = entries.map(recentCall);
  await list.updateComplete;
  return list;
}

async function listOf(dialer: Five9Dialer): Promise<List> {
  for (;;) {
    const list = dialer.shadowRoot?.querySelector<List>('five9-recents');
    if (list) return list;
    // The chunk comes with the dialer that has calls to show.
    await new Promise((resolve) => setTimeout(resolve, 20));
    dialer.requestUpdate();
  }
}

function recentCall(entry: Entry, index: number): RecentCall {
  return {
    key: String(index),
    extension: '',
    displayName: '',
    direction: 'outbound',
    isOver: true,
    at: Date.now() - (index * 50 + 1) * ONE_MINUTE,
    count: 1,
    callKey: String(index),
    ids: [],
    ...entry,
  };
}

/** Presses a button of the list, which then shows what is left. */
function take(list: List, button: string, left: readonly RecentCall[]): void {
  const hear = (event: Event): void => {
    event.stopImmediatePropagation();
    Object.assign(list, { calls: left, undo: () => undefined });
  };
  list.addEventListener('five9-recent-request', hear, { capture: true });
  list.shadowRoot?.querySelector<HTMLElement>(button)?.click();
}

const ATTRIBUTES = { recents: 'off', 'no-dial-pad': '' };

export const RECENTS: GalleryGroup = {
  heading: 'Recent calls',
  states: [
    {
      caption: 'Recent calls',
      attributes: { id: 'recents', recents: 'memory', 'no-dial-pad': '' },
      play: async (stage) => {
        const { dialer, workspace } = stage;
        dialer.noRecents = false;
        await dialled(5)(stage);
        const missed = workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
        workspace.hangUp(missed);
      },
    },

    {
      caption: 'Every outcome',
      attributes: ATTRIBUTES,
      play: async ({ dialer, workspace }) => {
        workspace.setAgent('ready');
        await show(dialer, OUTCOMES);
      },
    },
    {
      caption: 'One was removed',
      attributes: ATTRIBUTES,
      play: async ({ dialer, workspace }) => {
        workspace.setAgent('ready');
        const list = await show(dialer, OUTCOMES.slice(0, 3));
        take(list, '.remove', list.calls.slice(1));
      },
    },
    {
      caption: 'All were cleared',
      attributes: ATTRIBUTES,
      play: async ({ dialer, workspace }) => {
        workspace.setAgent('ready');
        take(await show(dialer, OUTCOMES.slice(0, 2)), '[part=recents-clear]', []);
      },
    },
  ],
};
