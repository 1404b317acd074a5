import type { ReactNode } from 'react';
import { useForm } from '../form-context';
import { placeOf, type Step } from '../place';
import { Faults } from './faults';
import styles from '../administration.module.css';

interface Given {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  steps: Step[];
  name: string;
  /** Several controls rather than one: their label names them as a group. */
  group?: boolean;
  wide?: boolean;
  children: (given: Given) => ReactNode;
}

export const fieldId = (steps: Step[]) => `field-${placeOf(steps).replace(/[^\w-]/g, '-')}`;

/** The name of a field above it, what it means below, and what is wrong with what is in it. */
export function Frame({ steps, name, group = false, wide = false, children }: Props) {
  const { words, faults } = useForm();
  const id = fieldId(steps);
  const found = faults(placeOf(steps));
  const hint = words.hint(name);
  const described = [found.length > 0 && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const given = { id, 'aria-invalid': found.length > 0, 'aria-describedby': described || undefined };
  const Label = group ? 'span' : 'label';
  return (
    <div
      className={`${styles.field} ${wide || group ? styles.wide : ''}`}
      {...(group
        ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': described || undefined }
        : {})}
    >
      <Label id={`${id}-label`} className={styles.label} {...(group ? {} : { htmlFor: id })}>
        {words.label(name)}
      </Label>
      {children(given)}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Faults id={`${id}-fault`} found={found} />
    </div>
  );
}
