// The dialer's side of a link, in a page of its own: `host.html?workspace=parent&origin=https://…`.
import { windowEndpoint } from '../../../src/workspace/index.ts';

const query = new URL(location.href).searchParams;
const endpoint = windowEndpoint({ workspace: query.get('workspace'), origin: query.get('origin') });
const taken = { messages: [], standings: [], refusals: [] };

endpoint.subscribe((message) => message?.lead || taken.messages.push(message), {
  onStanding: (standing) => taken.standings.push(standing),
  onRefused: (refusal) => taken.refusals.push(refusal),
});

window.moreOrders = {
  taken: () => taken,
  post: ({ message }) => {
    try {
      endpoint.post(message);
      return 'posted';
    } catch (error) {
      return { name: error.name, standing: error.standing };
    }
  },
};

const remote = document.createElement('script');
remote.src = 'remote.js';
document.head.append(remote);
