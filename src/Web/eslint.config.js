import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import ours from './build/eslint-layers.js';

export default ts.config(
  { ignores: ['dist', 'node_modules', 'build/*.js', 'apps/public', 'testing/run.mjs', 'eslint.config.js'] },
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': hooks, ours },
    rules: {
      ...hooks.configs.recommended.rules,
      'ours/layers': 'error',
      'ours/no-cycles': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'testing/**'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
);
