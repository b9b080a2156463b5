import jsxA11y from 'eslint-plugin-jsx-a11y';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const rawIpc =
  'Only electron/main/ipc.ts and electron/preload speak IPC: add a command to electron/ipc/contract.ts instead.';
const clock = 'The clock and ids are parameters here: take an Instant, a PlainDate or an id.';
const notFs = 'Only electron/services touches files: add a function there and call it.';

const noRawIpc = [
  {
    selector:
      ':matches(MemberExpression[property.name=/^ipc(Main|Renderer)$/], ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/])',
    message: rawIpc,
  },
];
const noFs = [
  {
    selector:
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration)[source.value=/^(node:)?fs(\\u002Fpromises)?$/]',
    message: notFs,
  },
];
const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: the name then is the same everywhere.',
  },
];
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  {
    selector:
      'MemberExpression[object.name=/^(Date|Math|crypto|performance)$/][property.name=/^(now|random|randomUUID|getRandomValues)$/]',
    message: clock,
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(randomUUID|randomBytes|randomInt)$/]',
    message: clock,
  },
];
const noHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Build elements instead of HTML text; a preview goes into a sandboxed frame.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Build elements instead of HTML text.',
  },
];
const noBareTitle = [
  {
    selector:
      'JSXAttribute[name.name=/^(title|alt|placeholder|aria-(label|description|roledescription|valuetext))$/] > Literal[value=/^(?!https?:).*[A-Za-z]/]',
    message:
      'Words for a person, not marked for translation: wrap them with t`…` from useLingui().',
  },
];
const noPausedTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo|fails)$/]',
    message: 'Every test runs: mend it or delete it.',
  },
];

const ban = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

/** Names for a machine (no space or no capital at the start, class lists), names of keys, our own name. */
const noWords = [
  '^(?![A-Z])[^\\s]+$',
  '^[A-Z0-9_-]+$',
  '^[a-z]+(-+[a-z]+)+(\\s|$)',
  '^(Ctrl|Alt|Shift|Enter|Esc|Tab|Aide-Mémoire)$',
];

export default tseslint.config(
  { ignores: ['out/', 'dist/', '.cache/', 'coverage/', 'tests/fixtures/', 'templates/packs/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      // Sets of letters in code; words of a person are never spread.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An interface may promise a promise that one of its makers has at once.
      '@typescript-eslint/require-await': 'off',
      // Changes made by a callback are invisible to it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // "evidence" | string documents the known values.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      ...ban(noDefaultExport, noRawIpc, noFs),
    },
  },
  {
    files: ['templates/**', 'electron/export/**'],
    rules: ban(noDefaultExport, noRawIpc, noFs, noClock),
  },
  {
    files: ['electron/services/**'],
    rules: ban(noDefaultExport, noRawIpc),
  },
  {
    files: ['electron/main/ipc.ts', 'electron/preload/**'],
    rules: ban(noDefaultExport, noFs),
  },
  {
    files: ['electron/chromium-host/**'],
    rules: ban(noDefaultExport),
  },
  {
    files: ['electron/{cli,chromium-host}/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['renderer/**'],
    extends: [
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.recommended,
      lingui.configs['flat/recommended'],
    ],
    rules: {
      ...ban(noDefaultExport, noRawIpc, noFs, noHtml, noBareTitle),
      // A part of React Aria puts the focus where it belongs; a bare element does not.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'lingui/no-expression-in-message': 'error',
      'lingui/no-single-variables-to-translate': 'error',
      'lingui/no-single-tag-to-translate': 'error',
    },
  },
  {
    // A Slate editor is an object that changes.
    files: ['renderer/{editor,features/compose}/**'],
    rules: { 'react-hooks/immutability': 'off' },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: {
      'lingui/no-unlocalized-strings': [
        'error',
        {
          useTsTypes: true,
          ignore: noWords,
          ignoreNames: [
            { regex: { pattern: '^(class|test|data)', flags: 'i' } },
            'key',
            'href',
            'lang',
            'dir',
            'style',
            'viewBox',
            'd',
          ],
          ignoreFunctions: ['*Error', 'Error', 'console.*', 'require', 'import'],
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      ...ban(noDefaultExport, noPausedTests),
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Hostile input is made here.
      'no-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
