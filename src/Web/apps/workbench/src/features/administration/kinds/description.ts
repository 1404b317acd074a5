import type { Entity } from '@shared/protocol/configuration';
import type { Medium } from '@shared/protocol/conversation';

interface At {
  /** Its place in what holds it, with dots. */
  path: string;
}

/** What a list may be sorted by and a form may ask for. */
export type Field = At &
  /** `code`: several lines of a language for machines. */
  (
    | { type: 'text'; longest: number; required?: boolean; suggest?: () => string[]; code?: boolean }
    | { type: 'localized'; longest: number; required?: boolean; multiline?: boolean }
    | { type: 'number'; optional?: boolean; seconds?: boolean }
    | { type: 'switch' }
    | { type: 'choice'; of: readonly string[]; words: string; optional?: boolean }
    | { type: 'choices'; of: readonly string[]; words: string }
    | { type: 'reference'; to: string; optional?: boolean }
    | { type: 'references'; to: string }
    /** Lines of text. */
    | { type: 'lines' }
    /** Skills with a level each. */
    | { type: 'levels'; least: 0 | 1 }
    /** Settings of their own for some media; `blank` is what one begins with, and what the others have where it is the usual. */
    | { type: 'byMedium'; columns: Field[]; blank: (medium: Medium) => Entity; usual?: boolean }
    /** `paste` reads many at once from text; where they are `ordered` each may be moved. */
    | { type: 'records'; columns: Field[]; blank: Entity; paste?: 'dates'; ordered?: boolean }
    /** `2026-10-01` */
    | { type: 'date' }
    /** Open hours of a day, as one types them. */
    | { type: 'hours' }
    /** Open hours of each weekday. */
    | { type: 'week' }
  );

export interface Group {
  /** Its heading is `admin.group.{id}`. */
  id: string;
  fields: Field[];
}

/** All that the pages know about a kind of configured thing: its list and its form follow from this. */
export interface Description {
  kind: string;
  /** There is one of it, with this id. */
  only?: string;
  /** What a new one begins with, but for its id. */
  blank: Entity;
  /** Fields that the list shows beside the name. */
  columns: string[];
  groups: Group[];
}

export const fieldsOf = (description: Description) => description.groups.flatMap(group => group.fields);

/** The field that holds a place, and what is left of the place inside it. */
export function fieldAt(fields: Field[], place: string): { field: Field; rest: string } | undefined {
  const field = fields.find(
    ({ path }) => place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`),
  );
  return field && { field, rest: place.slice(field.path.length).replace(/^\./, '') };
}

/** The innermost field that a place of a difference belongs to, and its key among words and ranges. */
export function leafAt(description: Description, place: string): { field: Field | undefined; key: string } {
  let fields = fieldsOf(description);
  let key = description.kind;
  for (let rest = place; ;) {
    const found = fieldAt(fields, rest);
    if (!found) return { field: undefined, key };
    const { field } = found;
    key = `${key}.${field.path}`;
    const inner = field.type === 'byMedium' ? found.rest.split('.').slice(1).join('.') : '';
    if (field.type !== 'byMedium' || !inner) return { field, key };
    fields = field.columns;
    rest = inner;
  }
}
