import type { Entity, Json } from '@shared/protocol/configuration';
import { fieldsOf, type Description, type Field } from './kinds/description';
import { rangeOf } from './kinds/known';
import { weekdays } from './kinds/weekdays';
import { at, placeOf, stepsOf, textOf, type Step } from './place';

/** Something that the page itself sees to be wrong; `values` go into the words of the code. */
export interface Finding {
  where: string;
  code: 'empty' | 'tooLong' | 'notNumber' | 'range' | 'choose' | 'unfit' | 'taken' | 'date' | 'hours' | 'unreadable';
  values: Record<string, string | number>;
}

interface Seen {
  /** Places that have a control of their own, where faults can be shown. */
  places: Set<string>;
  findings: Finding[];
}

/** Walks through a form with what is in it: where things are, and what is wrong with them by their bounds. */
export function inspect(description: Description, value: Entity): Seen {
  const seen: Seen = { places: new Set(), findings: [] };
  for (const field of fieldsOf(description)) look(field, [], `${description.kind}.${field.path}`, value, seen);
  return seen;
}

function look(field: Field, base: Step[], key: string, value: Entity, seen: Seen) {
  const steps = [...base, ...stepsOf(field.path)];
  const where = placeOf(steps);
  const held = at(value, steps);
  const find = (code: Finding['code'], values: Finding['values'] = {}, place = where) =>
    seen.findings.push({ where: place, code, values });
  seen.places.add(where);
  switch (field.type) {
    case 'text':
      if (field.required && blank(held)) find('empty');
      if (textOf(held).length > field.longest) find('tooLong', { most: field.longest });
      break;
    case 'localized': {
      const words = ['zh', 'en'].map(language => textOf((held as Entity | undefined)?.[language]));
      if (field.required && words.every(blank)) find('empty');
      if (words.some(one => one.length > field.longest)) find('tooLong', { most: field.longest });
      break;
    }
    case 'number':
      number(held, field.optional ?? false, rangeOf(key), find);
      break;
    case 'reference':
      if (!field.optional && blank(held)) find('choose');
      break;
    case 'levels':
      for (const [skill, level] of Object.entries((held ?? {}) as Entity)) {
        const place = `${where}.${skill}`;
        seen.places.add(place);
        number(level, false, [field.least, 10], (code, values) => find(code, values, place));
      }
      break;
    case 'date':
      if (!/^\d{4}-\d{2}-\d{2}$/.test(textOf(held))) find('date');
      break;
    case 'hours':
      if (typeof held === 'string') find('hours', { value: held });
      break;
    case 'week':
      for (const day of weekdays) seen.places.add(`${where}.${day}`);
      for (const { day, open } of (held ?? []) as Entity[])
        if (typeof open === 'string') find('hours', { value: open }, `${where}.${textOf(day)}`);
      break;
    case 'byMedium':
      for (const medium of Object.keys((held ?? {}) as Entity))
        for (const column of field.columns) look(column, [...steps, medium], `${key}.${column.path}`, value, seen);
      break;
    case 'records':
      ((held ?? []) as Json[]).forEach((_, index) => {
        for (const column of field.columns) look(column, [...steps, index], `${key}.${column.path}`, value, seen);
      });
  }
}

const blank = (value: Json | undefined) => textOf(value).trim() === '';

function number(
  value: Json | undefined,
  optional: boolean,
  range: [number, number] | undefined,
  find: (code: Finding['code'], values?: Finding['values']) => void,
) {
  if (value === null || value === undefined || value === '') {
    if (!optional) find('empty');
  } else if (typeof value !== 'number') find('notNumber', { value: textOf(value) });
  else if (range && (value < range[0] || value > range[1]))
    find('range', { value, least: range[0].toLocaleString('en'), most: range[1].toLocaleString('en') });
}
