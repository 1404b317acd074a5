import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const styleSheets = ['apps', 'shared-ui'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.css') && !name.includes('node_modules'))
    .map(name => join(folder, name)),
);

it('no page slants its words: Chinese characters have no italics, they only become hard to read', () => {
  expect(styleSheets.length).toBeGreaterThan(20);
  expect(styleSheets.filter(file => /italic|oblique/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
