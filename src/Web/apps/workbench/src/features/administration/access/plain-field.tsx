import type { ReactNode } from 'react';
import styles from '../administration.module.css';
import { Faults } from '../fields/faults';

interface Given {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string;
  status: 'error' | '';
}

interface Props {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  children: (given: Given) => ReactNode;
}

/** A field of a form that is not made from a description. */
export function PlainField({ id, label, hint, fault, children }: Props) {
  return (
    <div className={styles.field}>
      <label id={`${id}-label`} className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': fault !== undefined,
        'aria-describedby': `${id}-hint ${id}-fault`,
        status: fault ? 'error' : '',
      })}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <Faults id={`${id}-fault`} found={fault ? [fault] : []} />
    </div>
  );
}
