import type { Five9Dialer } from '../src/index.js';
import { NOT_READY_REASONS } from './not-ready-reasons.js';
import type { GalleryStage } from './gallery-stage.js';

/** One dialer of the gallery. */
export interface GalleryState {
  readonly caption: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** How the dialer comes into this state, in memory. Without it, it stands on the link that its attributes make. */
  readonly play?: (stage: GalleryStage) => void | Promise<void>;
  /** What is done to a dialer that stands on the link of its attributes. */
  readonly press?: (dialer: Five9Dialer) => void;
}

export interface GalleryGroup {
  readonly heading: string;
  readonly states: readonly GalleryState[];
}

const SOMEWHERE = 'https://workspace.example.com';
const NOTHING = (): void => undefined;
const ONE_MINUTE = 60_000;

/** Dials, and has the workspace say the first few states of the call: offered, ringing, talking, wrap-up, finished. */
const dialled = (steps: number) => async (stage: GalleryStage) => {
  await stage.dial();
  stage.advance(steps);
};

const AGENT_STATES = [
  { state: 'ready' },
  { state: 'not-ready', code: '367541', label: 'Lunch' },
  { state: 'not-ready', code: '367542', label: 'Training' },
  { state: 'logged-out' },
] as const;

/** Waits for a part of a view that comes in a chunk of its own. */
async function partOf(dialer: Five9Dialer, view: string, part: string): Promise<HTMLElement> {
  for (;;) {
    const root = dialer.shadowRoot?.querySelector(view)?.shadowRoot;
    const found = root?.querySelector<HTMLElement>(`[part~="${part}"]`);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const GALLERY: readonly GalleryGroup[] = [
  {
    heading: 'Setting up',
    states: [
      { caption: 'No origin' },
      { caption: 'Any origin', attributes: { 'workspace-origin': '*' } },
      { caption: 'Origin with a path', attributes: { 'workspace-origin': `${SOMEWHERE}/agent` } },
      { caption: 'Not an origin', attributes: { 'workspace-origin': 'workspace' } },
      { caption: 'No such frame', attributes: { workspace: '#missing', 'workspace-origin': SOMEWHERE } },
      { caption: 'Not a frame', attributes: { workspace: '#gallery', 'workspace-origin': SOMEWHERE } },
      { caption: 'Not a selector', attributes: { workspace: '##', 'workspace-origin': SOMEWHERE } },
      { caption: 'Page is in no frame', attributes: { 'workspace-origin': SOMEWHERE } },
      { caption: 'Page has no opener', attributes: { workspace: 'opener', 'workspace-origin': SOMEWHERE } },
      { caption: 'Workspace is loading', attributes: { workspace: '#never-loads', 'workspace-origin': SOMEWHERE } },
      {
        caption: 'Waiting for the workspace',
        attributes: { workspace: '#never-loads', 'workspace-origin': SOMEWHERE, 'response-timeout': '86400' },
        press: (dialer) => {
          dialer.dial('6081234567', { record: { recordName: 'Allison Mychart' } }).catch(NOTHING);
        },
      },
    ],
  },
  {
    heading: 'Agent',
    states: [
      { caption: 'Unknown', play: NOTHING },
      { caption: 'Logged out', play: ({ workspace }) => workspace.setAgent('logout') },
      { caption: 'Logged in', play: ({ workspace }) => workspace.setAgent('login') },
      {
        caption: 'Ready',
        attributes: { id: 'ready' },
        play: ({ workspace }) => workspace.setAgent('ready', { at: Date.now() - ONE_MINUTE }),
      },
      { caption: 'Not ready, by its code', play: ({ workspace }) => workspace.setAgent('not-ready') },
      {
        caption: 'Not ready, by its name',
        attributes: { id: 'not-ready' },
        play: ({ workspace, dialer }) => {
          dialer.reasonLabels = NOT_READY_REASONS;
          workspace.setAgent('not-ready', { at: Date.now() - 25 * ONE_MINUTE });
        },
      },
      {
        caption: 'Not ready for long',
        attributes: { 'not-ready-reminder': '900' },
        play: ({ workspace, dialer }) => {
          dialer.reasonLabels = NOT_READY_REASONS;
          workspace.setAgent('not-ready', { at: Date.now() - 25 * ONE_MINUTE });
        },
      },
    ],
  },
  {
    heading: 'Outbound call',
    states: [
      { caption: 'Requested', play: dialled(0) },
      { caption: 'Offered', play: dialled(1) },
      { caption: 'Ringing', play: dialled(2) },
      { caption: 'Talking', attributes: { id: 'talking' }, play: dialled(3) },
      {
        caption: 'On hold',
        play: async (stage) => {
          await dialled(3)(stage);
          stage.workspace.hold();
        },
      },
      { caption: 'Wrap-up', play: dialled(4) },
      { caption: 'Finished', play: dialled(5) },
      {
        caption: 'Could not be started',
        play: async (stage) => {
          stage.workspace.scenario = 'not-started';
          await dialled(1)(stage);
        },
      },
      { caption: 'Unconfirmed', attributes: { 'response-timeout': '0.1' }, play: dialled(0) },
    ],
  },
  {
    heading: 'Other calls',
    states: [
      {
        caption: 'Inbound, ringing',
        play: ({ workspace }) => {
          workspace.setAgent('ready');
          workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
        },
      },
      {
        caption: 'Inbound, talking',
        play: ({ workspace }) => {
          workspace.setAgent('ready');
          workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
          workspace.answer();
        },
      },
      {
        caption: 'Inbound without a name',
        play: ({ workspace }) => void workspace.inboundCall({ number: '4155550132' }),
      },
      {
        caption: 'Several calls',
        play: async (stage) => {
          await dialled(3)(stage);
          stage.workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
        },
      },
      {
        caption: 'Three calls, one of them over',
        play: async (stage) => {
          const { workspace } = stage;
          await dialled(4)(stage);
          const held = workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
          workspace.answer(held);
          workspace.hold(held);
          workspace.answer(workspace.inboundCall({ number: '+442079460118', name: 'ليلى عبد الرحمن المنصوري' }));
        },
      },
      {
        caption: 'Names of another direction',
        play: ({ workspace, dialer }) => {
          dialer.reasonLabels = { '42': 'استراحة الغداء' };
          workspace.setAgent('not-ready', { code: '42' });
          workspace.answer(
            workspace.inboundCall({ number: '+966112345678', name: 'ليلى بنت عبد الرحمن بن محمد المنصوري القحطاني' }),
          );
        },
      },
      {
        caption: 'With a record',
        play: async ({ workspace, dialer }) => {
          workspace.setAgent('ready');
          const record = { recordId: '003xx000004TmiQ', recordName: 'Allison Reyes', objectType: 'Contact' };
          dialer.dial('6081234567', { record }).catch(NOTHING);
          await new Promise((resolve) => setTimeout(resolve, 300));
          for (let step = 0; step < 3; step++) workspace.advance();
        },
      },
      {
        caption: 'Long names',
        play: ({ workspace }) => {
          workspace.setAgent('not-ready', { code: 'Waiting for the supervisor of the regional billing department' });
          workspace.inboundCall({
            number: '+4915112345678901',
            name: 'Maximiliane Friederike Freifrau von Hohenberg-Wolkenstein zu Donaudampfschifffahrt',
          });
        },
      },
    ],
  },
  {
    heading: 'Dial pad and options',
    states: [
      {
        caption: 'A number in the field',
        play: ({ dialer, workspace }) => {
          workspace.setAgent('ready');
          dialer.number = '(608) 123-4567';
        },
      },
      {
        caption: 'A number that is refused',
        play: async ({ dialer, workspace }) => {
          workspace.setAgent('ready');
          dialer.number = '608 12';
          await dialer.dial().catch(NOTHING);
        },
      },
      { caption: 'Disabled', attributes: { disabled: '' }, play: ({ workspace }) => workspace.setAgent('ready') },
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
        caption: 'Host controls',
        attributes: { 'call-controls': 'hang-up hold mute keypad transfer' },
        play: async (stage) => {
          stage.dialer.agentStates = AGENT_STATES;
          await dialled(3)(stage);
        },
      },
      {
        caption: 'Host controls, opened',
        attributes: { 'call-controls': 'hang-up hold mute keypad transfer', 'no-dial-pad': '' },
        play: async (stage) => {
          const { dialer } = stage;
          dialer.agentStates = AGENT_STATES;
          await dialled(3)(stage);
          const { parentElement: controls } = await partOf(dialer, 'five9-call-controls', 'control');
          controls?.querySelector<HTMLElement>('.keypad')?.click();
          // A click would take the focus, and the page with it.
          const menu = (await partOf(dialer, 'five9-agent-menu', 'agent-menu')).getRootNode() as ShadowRoot;
          Object.assign(menu.host, { isOpen: true });
        },
      },
      {
        caption: 'Diagnostics',
        attributes: { diagnostics: '', 'no-dial-pad': '' },
        play: dialled(2),
      },
      { caption: 'No dial pad', attributes: { 'no-dial-pad': '' }, play: dialled(3) },
      { caption: 'No agent', attributes: { 'no-agent': '' }, play: dialled(2) },
    ],
  },
];
