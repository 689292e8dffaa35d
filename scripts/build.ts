import { appendFile, readFile, rm } from 'node:fs/promises';
import { bundle } from './bundle.js';
import { bundleClassic } from './bundle-classic.js';
import { bundleDropIn } from './bundle-drop-in.js';
import { NPM_ENTRIES } from './entries.js';
import { writeIntegrity } from './integrity.js';
import { inRoot } from './paths.js';
import { readManifest } from './read-manifest.js';
import { runTool } from './run.js';
import { writeTooling } from './tooling/write-tooling.js';

/** Writes everything that the package ships. */
async function buildPackage(): Promise<void> {
  await rm(inRoot('dist'), { recursive: true, force: true });
  // The compiler trusts its notes of the last run, and would not see that its files are gone.
  for (const name of ['protocol', 'state', 'src']) await rm(inRoot(`build/${name}.tsbuildinfo`), { force: true });
  await bundle({
    entries: NPM_ENTRIES,
    packages: 'external',
    outDir: 'dist',
    chunks: 'shared/[name].js',
    minify: false,
  });
  await bundleDropIn('dist');
  await bundleClassic('dist');
  for (const [path, hash] of Object.entries(await writeIntegrity('dist'))) console.log(`${hash}  ${path}`);
  // The pictures are in the code itself, so that no bundler knows of their licence.
  await appendFile(
    inRoot('dist/third-party-licenses.md'),
    `\n${await readFile(inRoot('src/elements/icons.license.md'), 'utf8')}`,
  );
  await writeTooling(await readManifest());
  process.exitCode = await runTool('tsc', '-b', 'src');
}

await buildPackage();
