import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string }[];
}

const apps = join(import.meta.dirname, '../apps');
const file = (name: string) => join(apps, 'public', name);

it('names icons of the sizes that they have, and the page that it puts on a phone', () => {
  const { start_url, scope, icons } = JSON.parse(readFileSync(file('workbench.webmanifest'), 'utf8')) as Manifest;
  expect([start_url, scope]).toEqual(['/workbench/', '/workbench/']);
  for (const { src, sizes, type } of icons) {
    const bytes = readFileSync(file(src.slice(1)));
    // The width and height of a PNG stand in its first chunk.
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(readFileSync(join(apps, 'workbench/index.html'), 'utf8')).toContain('href="/workbench.webmanifest"');
});
