import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The layers, lowest first. `layers` and `packages` list all that a folder may import (regular expressions);
// whatever is not listed is refused. test/tools/layers.test.mjs proves it.
const LIT = ['lit(?:/.*)?', '@lit/context'];
const LAYERS = {
  cloud: {layers: [], packages: []},
  session: {layers: ['cloud/'], packages: ['livekit-client']},
  binding: {layers: ['cloud/', 'session/'], packages: [...LIT, 'livekit-client']},
  elements: {layers: ['cloud/', 'session/', 'binding/'], packages: LIT},
  frameworks: {layers: ['elements/'], packages: ['react', 'vue', 'svelte/elements']},
  server: {layers: ['cloud/wire\\.js$'], packages: []},
};

const typesOnly = (regex, message) => ({regex, allowTypeImports: true, message});
const SDK = typesOnly(
  '^livekit-client$',
  'Only types: src/session/sdk.ts alone imports values of the SDK, since it is loaded lazily.',
);
const SDK_CHUNK = typesOnly(
  '/sdk\\.js$',
  "Import it dynamically (as src/session/load-sdk.ts does), or every page downloads LiveKit's SDK.",
);
const WIRE = typesOnly('/cloud/wire\\.js$', 'Only types: src/server shares the wire types and no code.');

const UNSAFE_DIRECTIVES = {
  regex: '^lit/(?:directives/(?:unsafe-(?:html|svg|mathml)|style-map)|static-html)\\.js$',
  message: 'Breaks a strict Content Security Policy or invites injection. Use templates, classMap and CSS variables.',
};

const CSP = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'An inline style breaks a strict Content Security Policy. Use a class or a CSS variable.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]',
    message: 'An inline handler breaks a strict Content Security Policy. Use @event.',
  },
];

const STORAGE = ['localStorage', 'sessionStorage'];
const INJECT = 'Take it as an option, so that the host can replace it and tests need no mock.';

/** The rules for one layer's files that lie `depth` folders below src/. */
function layerRules(name, depth) {
  const {layers, packages} = LAYERS[name];
  const up = (levels) => '\\.\\./'.repeat(levels);
  const allowed = [
    ...packages.map((one) => `${one}$`),
    ...layers.map((layer) => up(depth) + layer),
    ...Array.from({length: depth}, (_, levels) => (up(levels) || '\\./') + '(?!\\.)'), // within its own folder
  ];
  const refused = `^(?!${allowed.join('|')})|[^.]/\\.\\./`;
  const list = [...layers.map((layer) => `src/${layer}`), ...packages].map((one) =>
    one.replace(/\/?\(.*|\/$|\\|\$$/g, ''),
  );
  const message = `src/${name} imports nothing from outside but: ${list.join(', ')}. Where the line belongs: README, layers.`;
  const selectors = ['ImportExpression > Literal.source', 'TSImportType Literal'];
  return {
    files: [`src/${name}/${'*/'.repeat(depth - 1)}*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: refused, message},
            UNSAFE_DIRECTIVES,
            // A type that one pattern lets pass is refused by no other, so these stand only where types may come in.
            ...(layers.includes('session/') || name === 'session' ? [SDK_CHUNK] : []),
            ...(packages.includes('livekit-client') ? [SDK] : []),
            ...(name === 'server' ? [WIRE] : []),
          ],
        },
      ],
      // The rule above does not see import('…'), neither as an expression nor as a type.
      'no-restricted-syntax': [
        'error',
        ...CSP,
        ...selectors.map((node) => ({selector: `${node}[value=/${refused.replaceAll('/', '\\/')}/]`, message})),
        {selector: "ImportExpression > Literal.source[value='livekit-client']", message: SDK.message},
      ],
    },
  };
}

/** What no layer reads from the browser by itself. */
function globalRules(files, {bare, properties}) {
  return {
    files,
    rules: {
      'no-restricted-globals': ['error', ...bare.map((name) => ({name, message: INJECT}))],
      'no-restricted-properties': [
        'error',
        ...['globalThis', 'window', 'self'].flatMap((object) =>
          properties.map((property) => ({object, property, message: INJECT})),
        ),
      ],
    },
  };
}

const DOM = ['document', 'window', 'customElements'];

export default defineConfig(
  {ignores: ['dist/', 'cdn/', 'storybook-static/', 'coverage/', 'test/consumers/*/', '**/*.d.ts']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/all'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-import-type-side-effects': 'error', // `import {type X}` would still load the module
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/unbound-method': 'off', // Lit binds @event=${this.method} to the host
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-restricted-syntax': ['error', ...CSP],
    },
  },
  globalRules(['src/**/*.ts'], {bare: ['fetch', ...STORAGE], properties: ['fetch', ...STORAGE]}),
  // Only in these may an injected `fetch` fall back on `globalThis.fetch`.
  globalRules(['src/cloud/**/*.ts', 'src/server/**/*.ts'], {bare: ['fetch', ...STORAGE, ...DOM], properties: STORAGE}),
  globalRules(['src/session/**/*.ts'], {
    bare: ['fetch', ...STORAGE, ...DOM],
    properties: ['fetch', ...STORAGE, ...DOM],
  }),
  ...Object.keys(LAYERS).flatMap((name) => [1, 2, 3].map((depth) => layerRules(name, depth))),
  {
    // The SDK's enums are values: importing them would load it, so their texts and numbers are compared.
    files: ['src/session/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: [SDK, SDK_CHUNK, UNSAFE_DIRECTIVES]}],
    },
  },
  // The one default of the storage that a host may replace.
  {files: ['src/binding/page-memory.ts'], rules: {'no-restricted-properties': 'off'}},
  {
    // The one door to the SDK's values.
    files: ['src/session/sdk.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [{regex: '^(?!\\./|\\.\\./cloud/|livekit-client$)', message: 'It wraps the SDK and nothing else.'}]},
      ],
    },
  },
  {
    files: [
      '*.{js,mjs,ts}',
      '.ci/**/*.mjs',
      '.storybook/**/*.ts',
      'bench/**/*.{ts,mjs}',
      'examples/**/*.{js,mjs}',
      'sandbox/**/*.{ts,mjs}',
      'stories/**/*.ts',
      'test/**/*.{ts,mjs}',
    ],
    extends: [tseslint.configs.recommended],
    languageOptions: {globals: {...globals.node, ...globals.browser, ...globals.mocha}},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'}, // chai: expect(x).to.be.true
  },
);
