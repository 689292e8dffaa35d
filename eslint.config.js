import tseslint from 'typescript-eslint';

/** One idea each, which import nothing. */
const SMALL_FILES = ['load-once', 'after-paint', 'early-messages', 'one-press', 'remembered'];

/**
 * Which room of `src` may look into which, and which packages. A room is a folder of `src`, or a file right in it; all
 * may look into themselves. Nothing points up: protocol ← state ← core ← elements ← define ← index.
 *
 * @type {Record<string, {rooms?: string[], types?: string[], packages?: string[]}>}
 */
const ARROWS = {
  protocol: {},
  state: { rooms: ['protocol'] },
  workspace: { rooms: ['protocol', 'early-messages'] },
  ...Object.fromEntries(SMALL_FILES.map((file) => [file, {}])),
  phone: { rooms: ['load-once', 'remembered'], packages: ['libphonenumber-js'] },
  locales: { rooms: ['load-once', 'remembered'], types: ['protocol', 'state'] },
  recents: { rooms: ['load-once'], types: ['state', 'core'] },
  core: { rooms: ['protocol', 'state', 'workspace', 'phone', 'locales', 'recents', 'load-once'] },
  simulator: { rooms: ['protocol'] },
  salesforce: { types: ['core', 'elements', 'events', 'state'] },
  view: { packages: ['lit'] },
  elements: {
    rooms: ['core', 'phone', 'locales', 'events', 'view', ...SMALL_FILES],
    types: ['state'],
    packages: ['lit'],
  },
  'click-to-dial': {
    rooms: ['events', 'load-once', 'after-paint', 'one-press', 'locales', 'phone', 'view', 'elements/language'],
    types: ['core', 'elements', 'state'],
    packages: ['lit'],
  },
  react: { rooms: ['index'], types: ['elements', 'view'], packages: ['@lit/react', 'react', 'lit'] },
  events: { types: ['core'], packages: ['lit'] },
  define: { rooms: ['elements', 'click-to-dial'], types: ['events'], packages: ['lit'] },
  index: {
    rooms: ['core', 'elements', 'click-to-dial', 'events', 'define'],
    types: ['state', 'locales'],
    packages: ['lit'],
  },
  classic: { rooms: ['index'] },
  'closed-roots': { packages: ['lit'] },
  lightning: { rooms: ['classic', 'closed-roots'] },
  'lightning-numbers': { rooms: ['phone', 'click-to-dial'] },
};

/** Single files that a room may name. `elements/language` is a chunk of its own that is no element. */
const FILES_OF_SRC = [
  'index',
  'define',
  'events',
  ...SMALL_FILES,
  'elements/language',
  'classic',
  'closed-roots',
  'lightning',
  'lightning-numbers',
];

const HOUSE_SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` object and a type of the same name.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
];

const UNFINISHED_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(it|describe|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
];

/** In a pure room time is an argument, and the same arguments have the same answer. */
const PURE_ROOMS = ['protocol', 'state'];
const IMPURE = [
  {
    selector:
      'MemberExpression[object.name="Date"][property.name="now"], NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Time is an argument here.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Nothing is left to chance here.',
  },
];

/**
 * The block of one room, at one depth: 0 for a file right in `src`, 1 for a file in a folder of it, 2 for one in a
 * folder of that. `no-restricted-imports` does not see `import()`, so the same arrows hold for it as syntax.
 *
 * @param {string} room
 * @param {number} depth
 */
function roomBlock(room, depth) {
  const { rooms = [], types = [], packages = [] } = ARROWS[room];
  const toSrc = depth === 0 ? '\\./' : '\\.\\./'.repeat(depth);
  const own = ['', '\\./[^.].*$', '\\.\\.?/[^.].*$'][depth];
  /** @param {string[]} names */
  const reach = (names) => {
    const others = names.map((name) => `${toSrc}${name}${FILES_OF_SRC.includes(name) ? '\\.js$' : '/[^/]+$'}`);
    const all = [own, ...others, ...packages.map((name) => `${name}(?:/|$)`)].filter((each) => each !== '');
    return `(?:${all.join('|') || '(?!)'})`;
  };
  const runtime = reach(rooms);
  const all = reach([...rooms, ...types]);
  const message = `src/${room} must not look there: see ARROWS in eslint.config.js.`;
  return {
    files: [`src/${room}${['', '/*', '/*/*'][depth]}.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?!${all})`, message },
            {
              regex: `^(?!${runtime})(?=${all})`,
              allowTypeImports: true,
              message: `${message} Only types may be imported.`,
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...HOUSE_SYNTAX,
        ...(PURE_ROOMS.includes(room) ? IMPURE : []),
        // A slash inside a selector's expression has to be written as its number.
        { selector: `ImportExpression[source.value!=/^${runtime.replaceAll('/', '\\u002F')}/]`, message },
      ],
    },
  };
}

export default tseslint.config(
  // Lightning components are compiled by Salesforce's own compiler, whose decorators no other parser here reads.
  { ignores: ['node_modules/', 'dist/', 'dist-demo/', 'build/', 'coverage/', 'examples/lwc/modules/'] },
  // Written against the built package and with compilers of their own, which a test runs: see framework-types.test.ts.
  { ignores: ['examples/{angular,react,svelte,vue}/', 'examples/simulated.ts', 'test/node/pages/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A selector has no type; the caller names what it will find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
      'max-lines': ['error', 260],
      eqeqeq: 'error',
      'prefer-const': 'error',
      // It would bring the DOM's types, or Node's, into rooms that the compiler keeps free of them.
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error', 'no-eval': 'error', 'no-new-func': 'error' } },
  ...Object.keys(ARROWS).flatMap((room) =>
    (FILES_OF_SRC.includes(room) ? [0] : [1, 2]).map((depth) => roomBlock(room, depth)),
  ),
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(…).to.be.true` is an expression and nothing else.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // By type every `equal` answers with a promise, since @open-wc's also compares with stored snapshots; in fact
          // only those do. So do the tests of node:test, but its runner does the waiting.
          allowForKnownSafeCalls: [
            { from: 'package', name: ['Equal'], package: '@types/chai' },
            { from: 'package', name: ['Equal'], package: '@open-wc/semantic-dom-diff' },
            { from: 'package', name: ['it', 'describe', 'before', 'after'], package: 'node:test' },
          ],
        },
      ],
      // Tests hand wrong things over on purpose, and take methods of plain objects out.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...UNFINISHED_TESTS],
    },
  },
  {
    // A missing part should end a test, and a script, with the error of the engine.
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'max-lines': ['error', 260], 'no-unused-vars': 'error', eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    // Tools look for the default export of these.
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HOUSE_SYNTAX.slice(1)] },
  },
);
