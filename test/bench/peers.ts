import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSite } from './bench-site.js';
import type { Figure } from './in-page/figure.js';
import { median } from './in-page/statistics.js';
import { bundlePeer, installPeer } from './install-peer.js';
import { loadOnce, type Loaded } from './load-once.js';

/** What somebody would pick instead. */
interface Peer {
  readonly name: string;
  /** Named, so that two runs measure the same. */
  readonly version: string;
  /** The least that a page does with it until it is ready: a module that exports `start(main)`. */
  readonly use: string;
}

const element = (source: string, tag: string): string => `
  import '${source}';
  export const start = async (main) => {
    const element = document.createElement('${tag}');
    element.append('Call');
    main.append(element);
    await element.updateComplete;
  };`;

const PEERS: readonly Peer[] = [
  {
    name: 'amazon-connect-streams',
    version: '2.28.2',
    use: `import 'amazon-connect-streams';
      export const start = () => { if (!globalThis.connect?.core.initCCP) throw new Error('not ready'); };`,
  },
  {
    name: '@hubspot/calling-extensions-sdk',
    version: '0.9.7',
    use: `import CallingExtensions from '@hubspot/calling-extensions-sdk';
      export const start = () => new CallingExtensions({ debugMode: false, eventHandlers: { onReady() {} } });`,
  },
  {
    // A phone of its own would be loaded into a frame from its maker; here is only what comes before.
    name: 'aircall-everywhere',
    version: '2.0.6',
    use: `import AircallPhone from 'aircall-everywhere';
      export const start = () => { if (typeof AircallPhone !== 'function') throw new Error('not ready'); };`,
  },
  {
    name: 'ringcentral-c2d',
    version: '2.0.3',
    // Its own bundle, as its README has it; its modules ask for packages that it does not bring along.
    use: `import RingCentralC2D from 'ringcentral-c2d/build/index.js';
      export const start = () => new RingCentralC2D();`,
  },
  {
    name: '@material/web',
    version: '2.5.0',
    use: element('@material/web/button/filled-button.js', 'md-filled-button'),
  },
  {
    name: '@shoelace-style/shoelace',
    version: '2.20.1',
    use: element('@shoelace-style/shoelace/dist/components/button/button.js', 'sl-button'),
  },
];

/** The same for the drop-in, as a page without a bundler has it. */
const OURS = `import './five9-dialer.js';
  export const start = async (main) => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('workspace', 'self');
    dialer.setAttribute('workspace-origin', location.origin);
    main.append(dialer);
    await dialer.updateComplete;
  };`;

const ROUNDS = 5;

/** What each peer transfers, and how long its script runs until it is ready, beside the dialer in the same run. */
export async function benchPeers(site: BenchSite): Promise<Figure[]> {
  const ours = 'five9-dialer';
  const uses = new Map([[ours, await bundlePeer(site, site.folder, 'ours', OURS)]]);
  const missing = new Map<string, unknown>();
  for (const [index, { name, version, use }] of PEERS.entries()) {
    const folder = join(site.folder, `peer-${index}`);
    try {
      await mkdir(folder);
      await installPeer(folder, `${name}@${version}`);
      uses.set(name, await bundlePeer(site, folder, `peer-${index}`, use));
    } catch (error) {
      missing.set(name, error);
    }
  }
  const loads = new Map<string, Loaded[]>();
  for (let round = 0; round < ROUNDS; round++) {
    // In turn, so that whatever else the machine does meets each of them.
    for (const [name, path] of uses) {
      try {
        loads.set(name, [...(loads.get(name) ?? []), await loadOnce(site, path)]);
      } catch (error) {
        missing.set(name, error);
      }
    }
  }
  const middle = (name: string, of: keyof Loaded): number => median((loads.get(name) ?? []).map((each) => each[of]));
  return PEERS.flatMap(({ name, version }) => {
    const error = missing.get(name);
    if (error !== undefined) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      return [{ name: `${name} could not be had: ${reason}`, value: NaN, unit: '' }];
    }
    const title = `${name} ${version}`;
    return [
      { name: `${title}, brotli`, value: middle(ours, 'brotli'), bare: middle(name, 'brotli'), unit: 'B' },
      { name: `${title}, script`, value: middle(ours, 'script'), bare: middle(name, 'script'), unit: 'ms' },
    ];
  });
}
