import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inRoot, ROOT } from './paths.js';
import { releaseFaults } from './release-faults.js';
import { runProgram } from './run.js';

/** What has to be good before anything is published, in this order. */
const STEPS = [
  ['run', 'verify'],
  ['run', 'build'],
  ['run', 'check:package'],
] as const;

/**
 * Releases the package: looks at the tree, the version and the change log, verifies, builds, and publishes with a
 * statement of where it was built. Without `--publish` the last step is a dry run. Where to publish to, and as whom, is
 * npm's own configuration.
 */
async function release(): Promise<void> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: ROOT })).stdout;
  const { version, repository } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as {
    version: string;
    repository?: unknown;
  };
  const isDryRun = !process.argv.includes('--publish');
  const faults = releaseFaults({
    isDryRun,
    version,
    repository,
    changelog: await readFile(inRoot('CHANGELOG.md'), 'utf8'),
    status: await git('status', '--porcelain'),
    tags: (await git('tag', '--list')).split('\n'),
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const publish = ['publish', '--provenance', ...(isDryRun ? ['--dry-run'] : [])];
  for (const step of [...STEPS, publish]) {
    console.log(`\n== npm ${step.join(' ')}`);
    if ((process.exitCode = await runProgram('npm', ...step)) !== 0) return;
  }
  if (!isDryRun) console.log(`\nNow: git tag v${version}, and push the tag.`);
}

await release();
