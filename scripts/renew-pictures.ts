import { runNode, runTool } from './run.js';

/** Takes the pictures anew that the tests compare the gallery with. Look at them before they are kept. */
async function renewPictures(): Promise<void> {
  if ((await runTool('vite', 'build', '--logLevel=warn')) !== 0) throw new Error('The demo could not be built.');
  process.env['RENEW_PICTURES'] = '';
  process.exitCode = await runNode('--import=tsx', '--test', 'test/node/pictures.test.ts');
}

await renewPictures();
