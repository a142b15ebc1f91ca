import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './workshop/house-rules.js';

/** Every rule that we set ourselves stands in a block named `academy/…`; workshop/lint.spec.ts sees each one fire. */
export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.academy/', 'workshop/violations/', '**/*.{js,cjs,mjs}']),
  {
    name: 'academy/typescript',
    files: ['{services,libs,proof,workshop}/**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { academy: { rules: houseRules } },
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off', // rows and bodies are plain records that only their decorators make classes
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // flags every literal passed as a DTO
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // asks for the `!` that we refuse
      '@typescript-eslint/require-await': 'off', // an async method of a port fails by rejecting, never by throwing
      'max-lines': ['error', 200],
      complexity: ['error', { max: 8, variant: 'modified' }], // an exhaustive switch is one decision
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'academy/no-enum': 'error',
      'academy/no-default-export': 'error',
      'academy/no-synchronize': 'error',
      'academy/todo-names-an-issue': 'error',
      'academy/producer-stays-in-the-bus': 'error',
    },
  },
  {
    name: 'academy/domain',
    files: ['**/domain/**/*.ts'],
    ignores: ['**/*.spec.{ts,mts}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'crypto', 'performance', 'console'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      ],
      'academy/domain-takes-time-as-input': 'error',
      'academy/domain-takes-randomness-as-input': 'error',
      'academy/domain-does-not-wait': 'error',
      'academy/domain-knows-contracts-by-type': 'error',
    },
  },
  {
    name: 'academy/the-bus-may-send',
    files: ['**/libs/event-bus/**'],
    rules: { 'academy/producer-stays-in-the-bus': 'off' },
  },
  {
    name: 'academy/specs',
    files: ['**/*.spec.{ts,mts}'],
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any(…) and friends are typed any
    },
  },
  {
    name: 'academy/tools-that-ask-for-a-default-export',
    files: ['**/*.config.ts', '**/global-{setup,teardown}.ts'],
    rules: { 'academy/no-default-export': 'off' },
  },
);
