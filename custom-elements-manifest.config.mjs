import { customProperties, customStates } from './scripts/styling-hooks.mjs';

/** The tags that a page may write. The views inside the dialer are elements too, and nobody else's business. */
const PUBLIC_TAGS = ['five9-dialer', 'five9-click-to-dial'];

/** An element's class stands in a file that is named after its tag. */
const TAG_FILE = /\/(five9-[^/.]+)\.ts$/;
/** What `src/index.ts` exports besides the elements. */
const EXPORTED_FILES = ['src/events.ts', 'src/core/dial-error.ts'];
/** Where a page finds all of it. The sources are not in the package. */
const ENTRY = 'dist/index.js';

/**
 * Fits the manifest to how this package is written: a file is named after its tag, the root hands the parts of its views
 * on, and what is private or internal is nobody's business.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
function houseRules() {
  /** Fields that are marked `@internal`: `Class.field`. @type {Set<string>} */
  const internals = new Set();
  /** @type {Map<string, string>} */
  const returns = new Map();
  const isPublic = ({ name, fieldName = name, privacy = 'public', inheritedFrom }, className) =>
    privacy === 'public' && !internals.has(`${inheritedFrom?.name ?? className}.${fieldName}`);

  /** Leaves of a class what a page can use of it, in place. */
  function tidy(declaration) {
    const { name } = declaration;
    declaration.members = (declaration.members ?? []).filter((member) => isPublic(member, name));
    // One without a field is HTML's own, such as `lang`, which every element has.
    declaration.attributes = (declaration.attributes ?? []).filter(
      (attribute) => attribute.fieldName && isPublic(attribute, name),
    );
    // An event that nobody has described is the analyzer's guess at a dispatch inside the class.
    declaration.events = (declaration.events ?? []).filter(({ description }) => description);
    for (const { kind, name: method, return: answer } of declaration.members) {
      if (kind === 'method' && answer?.type) answer.type.text ||= returns.get(method) ?? '';
    }
    for (const attribute of declaration.attributes) {
      const choice = choiceOf(attribute.description);
      if (choice) attribute.type = { text: choice };
    }
    // Classes in between are not exported: to a page everything is the element's own.
    for (const each of [...declaration.members, ...declaration.attributes]) delete each.inheritedFrom;
  }

  return {
    name: 'house-rules',
    analyzePhase({ ts, node }) {
      // The analyzer forgets a method's type where a comment says what it returns.
      if (ts.isMethodDeclaration(node) && node.type) returns.set(node.name.getText(), node.type.getText());
      const isInternal = ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
      if (isInternal && ts.isClassElement(node)) {
        internals.add(`${node.parent.name?.getText()}.${node.name?.getText()}`);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = [];
      const exports = [];
      const viewParts = [];
      for (const { path, declarations: found = [] } of customElementsManifest.modules) {
        const [, tagName] = TAG_FILE.exec(path) ?? [];
        for (const declaration of found.filter(({ kind }) => kind === 'class')) {
          const { name } = declaration;
          const isPublicTag = PUBLIC_TAGS.includes(tagName);
          if (tagName && !isPublicTag) viewParts.push(...(declaration.cssParts ?? []));
          if (!isPublicTag && !EXPORTED_FILES.includes(path)) continue;
          tidy(declaration);
          declaration.superclass = isPublicTag
            ? { name: 'LitElement', package: 'lit' }
            : { name: declaration.superclass.name, package: 'global:' };
          declarations.push(declaration);
          exports.push({ kind: 'js', name, declaration: { name, module: ENTRY } });
          if (!isPublicTag) continue;
          Object.assign(declaration, { customElement: true, tagName });
          exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: ENTRY } });
        }
      }
      customElementsManifest.modules = [{ kind: 'javascript-module', path: ENTRY, declarations, exports }];
      const root = declarations.find(({ tagName }) => tagName === 'five9-dialer');
      root.cssParts = [...(root.cssParts ?? []), ...viewParts];
      root.cssProperties = customProperties();
      root.cssStates = [...(root.cssStates ?? []), ...customStates()];
    },
  };
}

/**
 * The type of an attribute that takes one of a few words. Its description begins with them: "`a`, `b` or `c`: what for".
 *
 * @param {string | undefined} description
 */
function choiceOf(description = '') {
  const [lead = ''] = /^`[\w-]+`(?:, `[\w-]+`)* or `[\w-]+`(?=:)/.exec(description) ?? [];
  return [...lead.matchAll(/`([\w-]+)`/g)].map(([, word]) => `'${word}'`).join(' | ');
}

export default {
  globs: ['src/elements/**/*.ts', 'src/click-to-dial/*.ts', ...EXPORTED_FILES],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [houseRules()],
};
