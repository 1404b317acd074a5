import type { ComponentProps } from 'react';
import styles from '../administration.module.css';

export interface Option {
  value: string;
  words: string;
}

type Props = Omit<ComponentProps<'select'>, 'onChange'> & {
  options: Option[];
  /** What stands for nothing; without it something has to be chosen. */
  none?: string | undefined;
  choose: (value: string | null) => void;
};

/** The browser's own list: it knows all keys, and looks for what one types. */
export function Select({ options, none, choose, value, ...given }: Props) {
  return (
    <select
      {...given}
      className={styles.select}
      value={value ?? ''}
      onChange={event => choose(event.target.value || null)}
    >
      {(none !== undefined || !value) && <option value="">{none ?? ''}</option>}
      {value && !options.some(option => option.value === value) && <option value={value}>{value}</option>}
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
