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
      // One world for all files of a worker: most of the time went into loading the same modules again. Each test leaves nothing behind (setup.ts).
      pool: 'threads',
      isolate: false,
      testTimeout: 30_000,
      env: { DEBUG_PRINT_LIMIT: '0' },
      restoreMocks: true,
      reporters: ['default', './testing/src/summary-reporter.ts'],
    },
  }),
);
