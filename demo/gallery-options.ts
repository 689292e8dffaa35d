import type { Five9Dialer } from '../src/index.js';
import { loadNumbering } from '../src/phone/index.js';
import { dialled, NOTHING, partOf, type GalleryGroup } from './gallery-state.js';

const AGENT_STATES = [
  { state: 'ready' },
  { state: 'not-ready', code: '367541', label: 'Lunch' },
  { state: 'not-ready', code: '367542', label: 'Training' },
  { state: 'logged-out' },
] as const;

/** Puts a number into the field, and waits for what stands under it. Nobody is there who would bring the plans by a touch. */
async function read(dialer: Five9Dialer, number: string): Promise<void> {
  await loadNumbering();
  dialer.number = number;
  await partOf(dialer, 'five9-dial-pad', 'reading');
}

export const DIAL_PAD_AND_OPTIONS: GalleryGroup = {
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
      caption: 'A number in letters',
      play: async ({ dialer, workspace }) => {
        workspace.setAgent('ready');
        await read(dialer, '1-800-FLOWERS');
      },
    },
    {
      caption: 'A number with an extension',
      play: async ({ dialer, workspace }) => {
        workspace.setAgent('ready');
        await read(dialer, '(608) 123-4567 ext. 89');
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
};
