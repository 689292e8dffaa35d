import { customProperties, customStates } from './scripts/styling-hooks.mjs';

/** An element's class stands in a file that is named after its tag. */
const TAG_FILE = /\/(five9-[^/.]+)\.ts$/;
const PUBLIC_FILE = /\/five9-[^/.]+\.ts$|^src\/events\.ts$/;

/**
 * Fits the manifest to how this package is written: a file is named after its tag, the root hands the parts of its views
 * on, and what is private or internal is nobody's business.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
function houseRules() {
  /** @type {Set<string>} */
  const internals = new Set();
  /** @type {Map<string, string>} */
  const returns = new Map();
  const isPublic = ({ name, fieldName = name, privacy = 'public' }) =>
    privacy === 'public' && !internals.has(fieldName);

  return {
    name: 'house-rules',
    analyzePhase({ ts, node }) {
      // The analyzer forgets a method's type where a comment says what it returns.
      if (ts.isMethodDeclaration(node) && node.type) returns.set(node.name.getText(), node.type.getText());
      const isInternal = ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
      if (ts.isPropertyDeclaration(node) && isInternal) internals.add(node.name.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      const elements = [];
      // The rest was read for what the elements inherit from it.
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => PUBLIC_FILE.test(path));
      for (const { path, declarations = [], exports = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
          declaration.members = (declaration.members ?? []).filter(isPublic);
          declaration.attributes = (declaration.attributes ?? []).filter(isPublic);
          // An event that nobody has described is the analyzer's guess at a dispatch inside the class.
          declaration.events = (declaration.events ?? []).filter(({ description }) => description);
          for (const { kind, name, return: answer } of declaration.members) {
            if (kind === 'method' && answer?.type) answer.type.text ||= returns.get(name) ?? '';
          }
          const [, tagName] = TAG_FILE.exec(path) ?? [];
          if (!tagName) continue;
          Object.assign(declaration, { customElement: true, tagName });
          const { name } = declaration;
          exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } });
          elements.push(declaration);
        }
      }
      const root = elements.find(({ tagName }) => tagName === 'five9-dialer');
      if (!root) return;
      const views = elements.filter((element) => element !== root && element.attributes.length === 0);
      root.cssParts = [...(root.cssParts ?? []), ...views.flatMap(({ cssParts = [] }) => cssParts)];
      root.cssProperties = customProperties();
      root.cssStates = [...(root.cssStates ?? []), ...customStates()];
    },
  };
}

export default {
  globs: ['src/elements/*.ts', 'src/click-to-dial/*.ts', 'src/events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [houseRules()],
};
