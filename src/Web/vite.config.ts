import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';
import { tokensCss } from './build/tokens-css.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Three pages, one build: what they share is loaded once and cached for all. */
export default defineConfig({
  root: path('apps'),
  resolve: { alias: { '@shared': path('shared-ui/src'), '@testing': path('testing/src') } },
  plugins: [react(), tokensCss(), precompress()],
  server: {
    proxy: {
      '^/(api/v1|hubs|openapi)': { target: process.env['OMNICONTACT_URL'] ?? 'http://127.0.0.1:5080', ws: true },
    },
  },
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: [path('apps/index.html'), path('apps/chat/index.html'), path('apps/workbench/index.html')],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'signalr', test: /node_modules\/@microsoft\/signalr\// },
          ],
        },
      },
    },
  },
});
