import { lead, leadInner, openPopup, type FarPage } from '../workspace/far-page.js';
import { loaded, makeFrame, openFrame } from '../workspace/frames.js';
import type { Five9Dialer } from '../../src/index.js';
import type { Outcome } from './guard.js';
import { at, HERE, otherPort, REMOTE, THIRD, WORKSPACE } from './places.js';

/** Where an attack takes place: a page with a dialer, whose workspace stands in a frame. */
export interface Scene {
  readonly frame: HTMLIFrameElement;
  readonly workspace: FarPage;
}

/** Somebody who speaks to the dialer's page. */
export interface Sender {
  readonly who: string;
  readonly outcome: Outcome;
  speaker(scene: Scene): Promise<FarPage>;
  /** How the speaker gets at the dialer's window. */
  readonly to?: 'parent' | 'opener' | 'top' | 'openerParent';
  readonly setUp?: Partial<Five9Dialer>;
  /** Whether this page can get at the speaker's window. */
  readonly isKnown?: boolean;
}

/** A frame beside the workspace's. */
const sibling = async (url: string, sandbox?: string): Promise<FarPage> =>
  (await openFrame({ id: 'stranger', url, ...(sandbox !== undefined && { sandbox }) })).page;

/** A page inside the page of a frame. */
const nested = async (outer: FarPage, url: string): Promise<FarPage> => {
  await outer.order('frame', { url });
  return leadInner(outer);
};

/** The workspace's frame is led to another page. */
const led = async ({ frame }: Scene, url: string): Promise<FarPage> => {
  const isThere = loaded(frame);
  frame.src = url;
  await isThere;
  return lead(frame.contentWindow!);
};

/** Another frame takes the place and the id of the workspace's, which stays in the page under another id. */
const swapped = async ({ frame }: Scene, url: string): Promise<FarPage> => {
  frame.id = 'former';
  return (await openFrame({ url })).page;
};

/** A frame whose page is no file of any server. */
const madeUp = async (prepare: (frame: HTMLIFrameElement, html: string) => void): Promise<FarPage> => {
  const frame = makeFrame({ id: 'stranger' });
  prepare(frame, `<!doctype html><script src="${REMOTE}"></script><body>`);
  const isThere = loaded(frame);
  document.body.append(frame);
  await isThere;
  return lead(frame.contentWindow!);
};

const NAME = 'workspace.localhost';

export const SENDERS: readonly Sender[] = [
  // The workspace, and what counts as it.
  { who: 'the workspace', outcome: 'heard', speaker: async ({ workspace }) => workspace },
  { who: 'the workspace, loaded again', outcome: 'heard', speaker: (scene) => led(scene, `${at(WORKSPACE)}?again`) },
  {
    who: 'the workspace, back from elsewhere',
    outcome: 'heard',
    speaker: async (scene) => {
      await led(scene, at(THIRD));
      return led(scene, at(WORKSPACE));
    },
  },
  { who: 'a frame that took its place', outcome: 'heard', speaker: (scene) => swapped(scene, at(WORKSPACE)) },
  {
    who: 'the workspace under its name in capitals, which a browser folds',
    outcome: 'heard',
    speaker: (scene) => led(scene, at(WORKSPACE.replace(NAME, NAME.toUpperCase()))),
  },
  {
    who: 'the workspace in a sandbox that leaves it its origin',
    outcome: 'heard',
    speaker: async ({ frame }) => {
      frame.remove();
      return (await openFrame({ url: at(WORKSPACE), sandbox: 'allow-scripts allow-same-origin' })).page;
    },
  },

  // The right origin in the wrong window.
  { who: 'a sibling of the right origin', outcome: 'wrong-source', speaker: () => sibling(at(WORKSPACE)) },
  {
    who: 'a sibling of the right origin, in a sandbox that leaves it its origin',
    outcome: 'wrong-source',
    speaker: () => sibling(at(WORKSPACE), 'allow-scripts allow-same-origin'),
  },
  {
    who: 'the former workspace, its frame replaced',
    outcome: 'wrong-source',
    speaker: async (scene) => {
      await swapped(scene, at(WORKSPACE));
      return scene.workspace;
    },
  },
  {
    who: 'the former workspace, its id given to another',
    outcome: 'wrong-source',
    speaker: async ({ frame, workspace }) => {
      const other = await openFrame({ id: 'stranger', url: at(WORKSPACE) });
      [frame.id, other.frame.id] = [other.frame.id, frame.id];
      return workspace;
    },
  },
  {
    who: 'the second frame that a selector finds',
    outcome: 'wrong-source',
    setUp: { workspace: 'iframe' },
    speaker: () => sibling(at(WORKSPACE)),
  },
  {
    who: 'a frame in the workspace, of the right origin',
    outcome: 'wrong-source',
    to: 'top',
    speaker: ({ workspace }) => nested(workspace, at(WORKSPACE)),
  },
  {
    who: 'a frame in a sibling, of the right origin',
    outcome: 'wrong-source',
    to: 'top',
    speaker: async () => nested(await sibling(at(THIRD)), at(WORKSPACE)),
  },
  {
    who: 'a popup of the page, of the right origin',
    outcome: 'wrong-source',
    to: 'opener',
    speaker: () => openPopup(at(WORKSPACE)),
  },
  {
    who: 'a popup of the workspace, of its own origin',
    outcome: 'wrong-source',
    to: 'openerParent',
    isKnown: false,
    speaker: async ({ workspace }) => {
      await workspace.order('open', { url: at(WORKSPACE) });
      return leadInner(workspace);
    },
  },
  ...(
    [
      ['none is meant', '#nowhere'],
      ['a parent is meant, and there is none', 'parent'],
      ['an opener is meant, and there is none', 'opener'],
      ['the page itself is meant', 'self'],
      ['something is meant that is no frame', 'body'],
      ['a selector is meant that is none', ':::'],
    ] as const
  ).map(([what, workspace]): Sender => ({
    who: `a frame of the right origin where ${what}`,
    outcome: 'wrong-source',
    setUp: { workspace },
    speaker: async (scene) => scene.workspace,
  })),

  // The right window with a page of another origin in it, and the same page beside it.
  ...(
    [
      ["the page's own origin", () => HERE],
      ['a third origin', () => THIRD],
      ['another port', otherPort],
      ['a trailing dot', () => WORKSPACE.replace(NAME, `${NAME}.`)],
      ['a punycode look-alike', () => WORKSPACE.replace(NAME, 'xn--wrkspace-n4a.localhost')],
      ['a name below its own', () => WORKSPACE.replace(NAME, `evil.${NAME}`)],
      ['a name that ends as its own', () => WORKSPACE.replace(NAME, `evil${NAME}`)],
      ['a name that begins as its own', () => WORKSPACE.replace(NAME, `${NAME}.evil.localhost`)],
      ['a name with a hyphen for the dot', () => WORKSPACE.replace(NAME, 'workspace-localhost.localhost')],
    ] as const
  ).flatMap(([what, origin]): Sender[] => [
    {
      who: `the workspace's frame, led to ${what}`,
      outcome: 'wrong-origin',
      speaker: async (scene) => led(scene, at(await origin())),
    },
    { who: `a sibling at ${what}`, outcome: 'wrong-origin', speaker: async () => sibling(at(await origin())) },
  ]),
  {
    who: 'a frame of a third origin that took its place',
    outcome: 'wrong-origin',
    speaker: (scene) => swapped(scene, at(THIRD)),
  },
  {
    who: 'a frame in the workspace, of a third origin',
    outcome: 'wrong-origin',
    to: 'top',
    speaker: ({ workspace }) => nested(workspace, at(THIRD)),
  },
  {
    who: "a frame in the workspace, of the page's own origin",
    outcome: 'wrong-origin',
    to: 'top',
    speaker: ({ workspace }) => nested(workspace, at(HERE)),
  },
  {
    who: 'a popup of the page, of a third origin',
    outcome: 'wrong-origin',
    to: 'opener',
    speaker: () => openPopup(at(THIRD)),
  },
  {
    who: "a popup of the page, of the page's own origin",
    outcome: 'wrong-origin',
    to: 'opener',
    speaker: () => openPopup(at(HERE)),
  },
  {
    who: 'a popup of the workspace, of a third origin',
    outcome: 'wrong-origin',
    to: 'openerParent',
    isKnown: false,
    speaker: async ({ workspace }) => {
      await workspace.order('open', { url: at(THIRD) });
      return leadInner(workspace);
    },
  },

  // Pages without an origin of their own, or with the page's.
  {
    who: "the workspace's own page in a sandbox, where its origin is null",
    outcome: 'wrong-origin',
    speaker: async ({ frame }) => {
      frame.remove();
      return (await openFrame({ url: at(WORKSPACE), sandbox: 'allow-scripts' })).page;
    },
  },
  {
    who: 'a sibling in a sandbox, where its origin is null',
    outcome: 'wrong-origin',
    speaker: () => sibling(at(WORKSPACE), 'allow-scripts'),
  },
  {
    who: 'a frame with a page written into its attribute',
    outcome: 'wrong-origin',
    speaker: () => madeUp((frame, html) => (frame.srcdoc = html)),
  },
  {
    who: 'a frame with a data: address',
    outcome: 'wrong-origin',
    speaker: () => madeUp((frame, html) => (frame.src = `data:text/html,${encodeURIComponent(html)}`)),
  },
  {
    who: 'a frame with a blob: address',
    outcome: 'wrong-origin',
    speaker: () => madeUp((frame, html) => (frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' })))),
  },
];
