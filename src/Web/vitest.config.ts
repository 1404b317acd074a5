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
      restoreMocks: true,
      reporters: ['default', './testing/src/summary-reporter.ts'],
    },
  }),
);
