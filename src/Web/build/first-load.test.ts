import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const built = existsSync(join(dist, 'workbench/index.html'));
const mostBytes = 450_000;

/** What the page asks for before it shows anything: its script and all that this imports at once. */
const scripts = () =>
  [...readFileSync(join(dist, 'workbench/index.html'), 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    found => found[1]!,
  );

const compressed = (script: string) => {
  const file = join(dist, script);
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
};

describe.skipIf(!built)('the built workbench', () => {
  it('asks an agent for less than 450 kB of compressed script at first', () => {
    const bytes = scripts().reduce((sum, script) => sum + compressed(script), 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(mostBytes);
  });

  it('loads the board only when somebody goes there', () => {
    const board = readdirSync(join(dist, 'assets')).filter(name => /^board-page-.*\.js$/.test(name));
    expect(board).toHaveLength(1);
    expect(scripts().join()).not.toContain('board-page');
    expect(readdirSync(join(dist, 'assets')).filter(name => /^chart-.*\.js$/.test(name))).toHaveLength(1);
    expect(scripts().join()).not.toContain('chart-');
  });
});
