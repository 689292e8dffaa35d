import { createServer } from 'node:http';

/**
 * Has the tests' server listen on a second port too, for pages whose origin differs by the port alone. A page asks for
 * `/second-port` to know which.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function secondPort() {
  /** @type {import('node:http').Server} */
  let server;
  return {
    name: 'second-port',
    async serverStart({ app }) {
      server = createServer(app.callback());
      await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    },
    serve({ path }) {
      return path === '/second-port' ? { body: String(server.address().port), type: 'text' } : undefined;
    },
    serverStop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
