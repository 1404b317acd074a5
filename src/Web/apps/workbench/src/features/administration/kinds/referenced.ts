import type { Field } from './description';

/** The kinds whose names these fields show. */
export function referenced(fields: Field[]): string[] {
  const kinds = fields.flatMap(field => {
    if (field.type === 'reference' || field.type === 'references') return [field.to];
    if (field.type === 'levels') return ['skill'];
    return field.type === 'byMedium' || field.type === 'records' ? referenced(field.columns) : [];
  });
  return [...new Set(kinds)];
}
