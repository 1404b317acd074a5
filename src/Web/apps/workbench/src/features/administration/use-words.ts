import type { Entity, Fault, Json } from '@shared/protocol/configuration';
import { localized } from '@shared/text/localized';
import { useText } from '../../text/administration';
import { seconds } from './seconds';
import { writeHours } from './hours';
import type { Finding } from './inspect';
import { fieldAt, fieldsOf, type Description, type Field } from './kinds/description';
import { isMedium } from './kinds/media';
import type { Names } from './names';
import { textOf } from './place';

type Key = Parameters<ReturnType<typeof useText>['t']>[0];

/** How fields, values and faults are said; keys are made of kinds and paths. */
export function useWords() {
  const { t, language } = useText();

  const known = (key: string, words: string) => (words === key ? null : words);
  /** A field that holds others has its own words under the empty name. */
  const label = (key: string) =>
    known(`admin.field.${key}`, t(`admin.field.${key}` as Key)) ?? t(`admin.field.${key}.` as Key);
  const hint = (key: string) => known(`admin.hint.${key}`, t(`admin.hint.${key}` as Key));
  /** What it means that there is nothing in a field. */
  const none = (key: string) =>
    known(`admin.none.${key}`, t(`admin.none.${key}` as Key)) ??
    known(`admin.none.${key}.`, t(`admin.none.${key}.` as Key));
  const choice = (words: string, value: string): string =>
    words === 'medium' && isMedium(value) ? t(`medium.${value}`) : t(`admin.choice.${words}.${value}` as Key);

  /** A place in words: `Targets · Chats · Answer within`. */
  const place = (description: Description, where: string, names: Names): string => {
    const walk = (fields: Field[], path: string, key: string): string[] => {
      const found = fieldAt(fields, path);
      if (!found) return path === 'id' ? [t('admin.id')] : [path];
      const { field, rest } = found;
      const own = `${key}.${field.path}`;
      const more = (inner: string) => [label(own), ...(inner ? [inner] : [])];
      if (!rest) return [label(own)];
      if (field.type === 'localized') return more(rest === 'zh' ? t('admin.zh') : t('admin.en'));
      if (field.type === 'levels') return more(names.name('skill', rest));
      const [first = '', ...others] = rest.split(/\.|(?<=\])/).filter(Boolean);
      if (field.type === 'byMedium')
        return [
          label(own),
          choice('medium', first),
          ...(others.length ? walk(field.columns, others.join('.'), own) : []),
        ];
      if (field.type === 'records')
        return [
          `${label(own)} ${Number(/\d+/.exec(first)?.[0] ?? 0) + 1}`,
          ...walk(field.columns, others.join('.'), own),
        ];
      return more('');
    };
    return walk(fieldsOf(description), where, description.kind).join(t('admin.inside'));
  };

  /** A value as a list or a difference shows it. */
  const value = (field: Field | undefined, held: Json | undefined, key: string, names: Names): string => {
    if (held === null || held === undefined || held === '') {
      const plain = field?.type === 'number' || field?.type === 'reference';
      return (plain ? none(key) : null) ?? t('admin.nothing');
    }
    const each = (parts: string[]) => parts.join(t('admin.comma')) || t('admin.nothing');
    const list = Array.isArray(held) ? held : [];
    switch (field?.type) {
      case 'switch':
        return held ? t('admin.on') : t('admin.off');
      case 'choice':
        return choice(field.words, textOf(held));
      case 'choices':
        return each(list.map(one => choice(field.words, textOf(one))));
      case 'reference':
        return names.name(field.to, textOf(held));
      case 'references':
        return each(list.map(one => names.name(field.to, textOf(one))));
      case 'levels':
        if (typeof held !== 'object') return textOf(held);
        return each(Object.entries(held).map(([skill, level]) => `${names.name('skill', skill)} ${textOf(level)}`));
      case 'localized':
        return typeof held === 'object' ? localized(held as never, language) || t('admin.nothing') : textOf(held);
      case 'hours':
        return writeHours(held) || t('admin.hours.closed');
      case 'week':
        return each((list as Entity[]).map(({ day, open }) => `${choice('weekday', textOf(day))} ${writeHours(open)}`));
      case 'number':
        return field.seconds && typeof held === 'number' ? seconds(held, language) : textOf(held);
      case 'byMedium':
      case 'records': {
        if (typeof held !== 'object') return textOf(held);
        const record = (one: Json) =>
          field.columns
            .map(column => [column, (one as Entity)[column.path]] as const)
            .filter(
              ([, inner]) =>
                inner !== null && inner !== undefined && inner !== 0 && !(Array.isArray(inner) && inner.length === 0),
            )
            .map(([column, inner]) => value(column, inner, `${key}.${column.path}`, names))
            .filter(words => words !== t('admin.nothing'))
            .join(' ');
        if (Array.isArray(held)) return each(held.map(record));
        return each(Object.entries(held).map(([medium, inner]) => `${choice('medium', medium)} ${record(inner)}`));
      }
      default:
        if (Array.isArray(held))
          return each(held.map(one => (typeof one === 'object' ? JSON.stringify(one) : textOf(one))));
        return typeof held === 'object' ? JSON.stringify(held) : textOf(held);
    }
  };

  const finding = ({ code, values }: Finding) => t(`admin.finding.${code}`, values);

  /** A fault of the server; one that has no words here is said as the server says it. */
  const fault = ({ where, code, text }: Fault) => {
    const words =
      known(`admin.fault.${code}`, t(`admin.fault.${code}` as 'admin.fault.syntax', { said: text })) ?? text;
    const [, line, column] = /, line (\d+), column (\d+)$/.exec(where) ?? [];
    return line ? t('admin.inLine', { line, column: column!, words }) : words;
  };

  const about = (name: string) => t(`admin.about.${name}` as Key);
  const kind = (name: string) => t(`admin.kind.${name}` as Key);

  const one = (name: string) => t(`admin.one.${name}` as Key);

  return { label, hint, none, choice, place, value, finding, fault, kind, one, about };
}

export type Words = ReturnType<typeof useWords>;
