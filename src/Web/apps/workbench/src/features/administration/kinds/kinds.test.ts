import type { Texts } from '@shared/text/texts';
import { describe, expect, it } from 'vitest';
import { administration as en } from '../../../text/en/administration';
import { administration as zh } from '../../../text/zh/administration';
import { inspect } from '../inspect';
import { parts } from '.';
import type { Field } from './description';
import { rangeOf } from './known';

const descriptions = parts.flatMap(part => part.kinds);

const keys = (fields: Field[], key: string): [string, Field][] =>
  fields.flatMap(field => {
    const own = `${key}.${field.path}`;
    return [[own, field], ...('columns' in field ? keys(field.columns, own) : [])] as [string, Field][];
  });

const find = (texts: Texts, key: string) =>
  key
    .split('.')
    .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);

describe.each(descriptions)('the form of a $kind', description => {
  const all = keys(
    description.groups.flatMap(group => group.fields),
    description.kind,
  );

  it.each([
    ['English', en],
    ['Chinese', zh],
  ] as [string, Texts][])('has words for every field and part in %s', (_, texts) => {
    for (const [key] of all) {
      const found = find(texts, `admin.field.${key}`);
      expect([key, typeof found === 'object' ? found[''] : found]).toEqual([key, expect.stringMatching(/\S/)]);
    }
    for (const { id } of description.groups)
      expect([id, find(texts, `admin.group.${id}`)]).toEqual([id, expect.stringMatching(/\S/)]);
  });

  it('knows the bounds of every number', () => {
    for (const [key, field] of all)
      if (field.type === 'number') expect([key, rangeOf(key)]).toEqual([key, [expect.any(Number), expect.any(Number)]]);
  });

  it('finds nothing wrong with the numbers that a new one begins with', () => {
    const { findings } = inspect(description, description.blank);
    expect(findings.filter(({ code }) => code !== 'empty' && code !== 'choose')).toEqual([]);
  });
});

describe('what a form finds by itself', () => {
  const queue = descriptions.find(({ kind }) => kind === 'queue')!;
  const wrong = {
    ...queue.blank,
    name: { zh: ' ', en: '' },
    maximumLength: 'many',
    requiredSkills: { english: 11 },
    media: { chat: { offerMode: 'ring', offerSeconds: 20, targetSeconds: null } },
    steps: [{ afterSeconds: 0, levels: { english: 0 }, addQueueIds: [] }],
  };

  it('is said at its place, with value and bounds', () => {
    const { findings, places } = inspect(queue, wrong);
    expect(findings.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'name empty',
      'maximumLength notNumber',
      'requiredSkills.english range',
      'media.chat.targetSeconds empty',
      'steps[0].afterSeconds range',
    ]);
    expect(findings[2]!.values).toEqual({ value: 11, least: '1', most: '10' });
    for (const { where } of findings) expect(places).toContain(where);
  });
});
