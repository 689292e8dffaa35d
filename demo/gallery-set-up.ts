import { NOT_READY_REASONS } from './not-ready-reasons.js';
import { NOTHING, ONE_MINUTE, type GalleryGroup } from './gallery-state.js';

const SOMEWHERE = 'https://workspace.example.com';

export const SETTING_UP: GalleryGroup = {
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
};

export const AGENT: GalleryGroup = {
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
    {
      caption: 'Not ready, as no calls are routed',
      // Its code is that of Ready.
      play: ({ workspace }) => workspace.setAgent('not-ready', { code: '0', at: Date.now() - ONE_MINUTE }),
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
};
