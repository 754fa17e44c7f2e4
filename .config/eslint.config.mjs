import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** A language is named by its row in src/domain/locale.ts and its pack: what asks for one by name answers wrongly when another is added. */
const NAMED = '/^(?:fr|en|french|english)$/';
const message = 'Ask src/domain/locale.ts or the language\'s pack: no language is named outside them.';
const noLanguageByName = [
  ...['BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'SwitchCase', 'TSLiteralType'].map((node) => ({ selector: `${node} > Literal[value=${NAMED}]`, message })),
  ...['Property', 'TSPropertySignature', 'MemberExpression'].flatMap((node) => [
    { selector: `${node} > Identifier.${node === 'MemberExpression' ? 'property' : 'key'}[name=${NAMED}]`, message }, { selector: `${node} > Literal.${node === 'MemberExpression' ? 'property' : 'key'}[value=${NAMED}]`, message },
  ]),
];

const pure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time arrives as an argument.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time arrives as an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness arrives as an argument.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'src/config.ts is the only reader of process.env.' }],
    },
  },
  { files: ['src/cli/**', 'test/chaos/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['src/config.ts', 'test/**'], rules: { 'no-restricted-properties': 'off' } },
  // Recipes and rows of training belong to one language each, as its data does.
  { files: ['src/**', 'jobs/**'], ignores: ['src/training/**'], rules: { 'no-restricted-syntax': ['error', ...noLanguageByName] } },
  {
    files: ['src/domain/**', 'src/language/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noLanguageByName,
        ...pure,
      ],
    },
  },
  { files: ['src/domain/locale.ts', 'src/language/packs/**'], rules: { 'no-restricted-syntax': ['error', ...pure] } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
