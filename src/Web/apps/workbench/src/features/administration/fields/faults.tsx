import { Icon } from '@shared/icons/icon';
import styles from '../administration.module.css';

/** What is wrong with what is in a field. */
export function Faults({ id, found }: { id: string; found: string[] }) {
  return (
    <div id={id} className={styles.faults} aria-live="polite">
      {found.map(words => (
        <p key={words}>
          <Icon name="alert" size={14} /> {words}
        </p>
      ))}
    </div>
  );
}
