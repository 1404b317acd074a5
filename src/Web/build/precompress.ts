import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const worthIt = /\.(js|css|html|svg)$/;
const smallest = 1024;

/** Writes `.br` and `.gz` beside each text file, so that the server compresses nothing while it serves. */
export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: config => void (outDir = config.build.outDir),
    closeBundle: {
      sequential: true,
      async handler() {
        const files = await readdir(outDir, { recursive: true });
        await Promise.all(files.filter(file => worthIt.test(file)).map(file => compress(join(outDir, file))));
      },
    },
  };
}

async function compress(file: string) {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  await writeFile(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(`${file}.gz`, await deflate(bytes, { level: 9 }));
}
