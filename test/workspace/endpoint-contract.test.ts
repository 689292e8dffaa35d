import { memoryLink, windowEndpoint } from '../../src/workspace/index.js';
import { describeEndpoint, type Bench } from './endpoint-contract.js';
import { ELSEWHERE, HERE, pageUrl } from './far-page.js';
import { clearPage, openFrame } from './frames.js';

describe('every endpoint', () => {
  for (const [end, otherEnd] of [
    ['dialer', 'workspace'],
    ['workspace', 'dialer'],
  ] as const) {
    describeEndpoint(`in memory, the ${end}'s end`, (): Bench => {
      const link = memoryLink();
      const heard: unknown[] = [];
      const undo = link[otherEnd].subscribe((message) => heard.push(message));
      return { endpoint: link[end], say: (message) => link[otherEnd].post(message), heard: () => heard, close: undo };
    });
  }

  for (const [where, origin] of [
    ['another origin', ELSEWHERE],
    ['this origin', HERE],
  ] as const) {
    describeEndpoint(`to a frame of ${where}`, async (): Promise<Bench> => {
      const { page } = await openFrame({ url: pageUrl('workspace.html', origin) });
      return {
        endpoint: windowEndpoint({ workspace: '#workspace', origin }),
        say: async (message) => {
          await page.order('say', { posts: [{ message, origin: HERE }], to: 'parent' });
        },
        heard: async () => (await page.heard()).map(({ data }) => data),
        close: clearPage,
      };
    });
  }
});
