import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface Props {
  title: string;
  count?: number | undefined;
  children: ReactNode;
}

/** A named part of a pane with a count beside its name. */
export function Section({ title, count, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
