import type { LinkWatcher } from '../src/workspace/index.js';
import { dialled, NOTHING, type GalleryGroup } from './gallery-state.js';

/** A link to a page that never gets to load. */
const loadingLink = {
  post: NOTHING,
  subscribe: (_listener: (message: unknown) => void, watcher?: LinkWatcher) => {
    watcher?.onStanding({ status: 'loading' });
    return NOTHING;
  },
};

export const OUTBOUND_CALL: GalleryGroup = {
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
};

export const OTHER_CALLS: GalleryGroup = {
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
      caption: 'Waiting for the workspace, beside a call that is over',
      attributes: { 'response-timeout': '86400' },
      play: async (stage) => {
        const { dialer } = stage;
        await dialled(5)(stage);
        // The workspace's page is another one now, and has yet to load.
        dialer.endpoint = loadingLink;
        await dialer.updateComplete;
        dialer.dial('4155550132', { record: { recordName: 'Priya Raman' } }).catch(NOTHING);
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
      play: async (stage) => {
        await stage.dial({ recordId: '003xx000004TmiQ', recordName: 'Allison Reyes', objectType: 'Contact' });
        stage.advance(3);
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
};
