import type { Field } from '../kinds/description';
import { useForm } from '../form-context';
import { at, type Step } from '../place';

export interface FieldProps<T extends Field['type'] = Field['type']> {
  field: Extract<Field, { type: T }>;
  /** Where its value is. */
  steps: Step[];
  /** Its name among words and ranges: `queue.media.targetSeconds`. */
  name: string;
}

/** What is in a field, and how to put something else there. */
export function useHeld(steps: Step[]) {
  const { value, set } = useForm();
  return { held: at(value, steps), put: (next: Parameters<typeof set>[1]) => set(steps, next) };
}
