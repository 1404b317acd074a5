import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Runs a TypeScript module of this folder: `node testing/run.mjs server/main.ts`. */
const here = fileURLToPath(new URL('.', import.meta.url));
await runnerImport(resolve(here, 'src', process.argv[2]), {
  configFile: false,
  resolve: { alias: { '@shared': resolve(here, '../shared-ui/src'), '@testing': resolve(here, 'src') } },
});
