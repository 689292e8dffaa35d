/** What a release is judged by. */
export interface ReleaseState {
  /** `version` of package.json. */
  readonly version: string;
  /** `repository` of package.json. */
  readonly repository: unknown;
  readonly isDryRun: boolean;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** What `git status --porcelain` says. */
  readonly status: string;
  /** The tags of the repository. */
  readonly tags: readonly string[];
}

const VERSION = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/**
 * Why something must not be released as it is: one sentence for each reason. Versions follow Semantic Versioning, the
 * change log Keep a Changelog.
 */
export function releaseFaults({ version, repository, isDryRun, changelog, status, tags }: ReleaseState): string[] {
  const faults: string[] = [];
  if (status.trim() !== '') faults.push('The working tree has changes that are not committed.');
  if (!VERSION.test(version)) faults.push(`"${version}" in package.json is no version.`);
  if (tags.includes(`v${version}`))
    faults.push(`The tag v${version} is there already: package.json needs a new version.`);
  // Provenance says which repository a package was built from, and the registry compares the two.
  if (!isDryRun && repository === undefined)
    faults.push('package.json names no repository, which provenance is compared with.');

  const [, ...sections] = changelog.split(/^## /m);
  const [head, ...lines] = (sections.find((section) => !/^\[?Unreleased/i.test(section)) ?? '').split('\n');
  const unreleased = sections.find((section) => /^\[?Unreleased/i.test(section));
  if (unreleased !== undefined && /^- /m.test(unreleased)) {
    faults.push('CHANGELOG.md still has changes under Unreleased.');
  }
  if (!new RegExp(`^\\[?${version.replaceAll('.', '\\.')}\\]?(?![\\w.-])`).test(head ?? '')) {
    faults.push(`CHANGELOG.md does not begin with a section for ${version}.`);
  } else {
    if (!/ \d{4}-\d\d-\d\d$/.test(head!.trim())) faults.push(`The section for ${version} in CHANGELOG.md has no date.`);
    if (!lines.some((line) => line.startsWith('- '))) faults.push(`The section for ${version} says nothing.`);
  }
  return faults;
}
