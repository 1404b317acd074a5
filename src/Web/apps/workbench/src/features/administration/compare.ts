import type { Entity, FieldDifference, Json } from '@shared/protocol/configuration';
import { stepsOf, withAt } from './place';

const isObject = (value: Json | undefined): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal by content; what is nothing and what is not there are the same. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  if (isObject(one) && isObject(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(name => same(one[name], other[name]));
  return (one ?? null) === (other ?? null);
}

const inside = (value: Json | undefined, name: string) => (isObject(value) ? value[name] : undefined);

/** Field by field, a list as one field, as the server tells differences. */
export function differences(before: Json | undefined, after: Json | undefined, field = ''): FieldDifference[] {
  if (same(before, after)) return [];
  if (!isObject(before ?? after) || !isObject(after ?? before))
    return [{ field, before: before ?? null, after: after ?? null }];
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...names].flatMap(name =>
    differences(inside(before, name), inside(after, name), field ? `${field}.${name}` : name),
  );
}

/** What somebody made of `base`, on top of what somebody else has made of it meanwhile. */
export const merged = (base: Entity, mine: Entity, theirs: Entity): Entity =>
  differences(base, mine).reduce((value, { field, after }) => withAt(value, stepsOf(field), after) as Entity, theirs);

/** The fields that both have changed, and not to the same. */
export const clashes = (base: Entity, mine: Entity, theirs: Entity): string[] => {
  const own = new Map(differences(base, mine).map(({ field, after }) => [field, after]));
  return differences(base, theirs)
    .filter(({ field, after }) => own.has(field) && !same(own.get(field), after))
    .map(({ field }) => field);
};
