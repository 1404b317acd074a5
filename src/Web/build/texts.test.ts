import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEn } from '@shared/text/shared.en';
import { sharedZh } from '@shared/text/shared.zh';
import type { Texts } from '@shared/text/texts';
import { en as chatEn } from '../apps/chat/src/text/en';
import { zh as chatZh } from '../apps/chat/src/text/zh';
import { en as startEn } from '../apps/start/src/text/en';
import { zh as startZh } from '../apps/start/src/text/zh';
import { en as workbenchEn } from '../apps/workbench/src/text/en';
import { administration as administrationEn } from '../apps/workbench/src/text/en/administration';
import { zh as workbenchZh } from '../apps/workbench/src/text/zh';
import { administration as administrationZh } from '../apps/workbench/src/text/zh/administration';
import { describe, expect, it } from 'vitest';

const pages: [string, Texts, Texts][] = [
  ['chat', chatEn, chatZh],
  ['start', startEn, startZh],
  ['workbench', { ...workbenchEn, ...administrationEn }, { ...workbenchZh, ...administrationZh }],
];

/** Every dotted key with its words. */
function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\.|text\/(en|zh)/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'));

/** Keys that a page asks for: whole, or by their beginning where the rest is computed. */
function asked(page: string) {
  const code = sources(`apps/${page}/src`).join('\n');
  const whole = [...code.matchAll(/\bt\(\s*'([^']+)'/g), ...code.matchAll(/[?:]\s*t\('([^']+)'/g)].map(
    found => found[1]!,
  );
  const begun = [...code.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(found => found[1]!);
  return { whole: new Set(whole), begun: [...new Set(begun)] };
}

const plain = (key: string) => key.replace(/_(one|other)$/, '');
const values = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(found => found[1]!).sort();
const chinese = /\p{Script=Han}/u;
/** Names, and words that are nothing but values and signs. */
const sameInBoth = /^(OmniContact|App|WhatsApp|Messenger|English|(\{\{\w+\}\}|[：，、›/ ])+)$/;

describe.each(pages)('the texts of %s', (page, en, zh) => {
  const english = new Map(flat(en));
  const mandarin = new Map(flat(zh));
  const known = [...english.keys(), ...flat(sharedEn).map(([key]) => key)].map(plain);

  it('have the same keys and the same values in both languages', () => {
    expect([...mandarin.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, words] of english)
      if (!key.endsWith('_one')) expect([key, values(mandarin.get(key)!)]).toEqual([key, values(words)]);
  });

  it('are written in the language they are for', () => {
    for (const [key, words] of english) expect([key, chinese.test(words)]).toEqual([key, false]);
    for (const [key, words] of mandarin)
      expect([key, chinese.test(words) || sameInBoth.test(words)]).toEqual([key, true]);
  });

  it('have every key that the page asks for', () => {
    const { whole, begun } = asked(page);
    expect([...whole].filter(key => !known.includes(key))).toEqual([]);
    expect(begun.filter(start => !known.some(key => key.startsWith(start)))).toEqual([]);
  });

  it('have no key that nobody asks for', () => {
    const { whole, begun } = asked(page);
    const unused = [...english.keys()]
      .map(plain)
      .filter(key => !whole.has(key) && !begun.some(start => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});

describe('the shared texts', () => {
  it('have the same keys in both languages and are all asked for', () => {
    expect(flat(sharedZh).map(([key]) => key)).toEqual(flat(sharedEn).map(([key]) => key));
    const uses = pages.map(([page]) => asked(page));
    const unused = flat(sharedEn).filter(
      ([key]) => !uses.some(({ whole, begun }) => whole.has(key) || begun.some(start => key.startsWith(start))),
    );
    expect(unused.map(([key]) => key)).toEqual([]);
  });
});
