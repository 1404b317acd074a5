import type { Entity, Fault } from '@shared/protocol/configuration';
import { textOf } from './place';

/** Where a fault of the server is shown in the form: at its field, at the list that it is in, or nowhere (null). */
export function placeIn(places: Set<string>, prefix: string, value: Entity, { where }: Fault): string | null {
  if (!where.startsWith(prefix)) return null;
  const place = ordinary(where.slice(prefix.length), value);
  return [place, place.replace(/\[\d+\]$/, '')].find(one => places.has(one)) ?? null;
}

/** A calendar's faults name weekdays with a capital, and exceptions by their date; those of rules name a rule by its id, and the place in its text. */
function ordinary(place: string, value: Entity) {
  const rules = (value['rules'] ?? []) as Entity[];
  const rule = rules.findIndex(({ id }) => place.startsWith(`rules.${textOf(id)}.`));
  if (rule >= 0) {
    const inside = place.slice(`rules.${textOf(rules[rule]!['id'])}.`.length);
    return `rules[${rule}].${inside.replace(/, line \d+, column \d+$/, '')}`;
  }
  const day = /^week\.([A-Z]\w+)/.exec(place)?.[1];
  if (day) return `week.${day.toLowerCase()}`;
  const date = /^exceptions\.(\d{4}-\d{2}-\d{2})/.exec(place)?.[1];
  const dates = (value['exceptions'] ?? []) as Entity[];
  return date ? `exceptions[${dates.findIndex(one => one['date'] === date)}].date` : place;
}
