import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    root: '.',
    test: {
      environment: 'jsdom',
      include: ['{apps,shared-ui,testing,build}/**/*.test.{ts,tsx}'],
      setupFiles: ['./testing/src/setup.ts'],
      css: false,
      testTimeout: 30_000,
      env: { DEBUG_PRINT_LIMIT: '0' },
      restoreMocks: true,
      reporters: ['default', './testing/src/summary-reporter.ts'],
    },
  }),
);
