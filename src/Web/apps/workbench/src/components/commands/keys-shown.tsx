import { keysOf, type Chord } from './chord';
import styles from './keys-shown.module.css';

/** A chord as keys. */
export const KeysShown = ({ chord }: { chord: Chord }) => (
  <span className={styles.keys}>
    {keysOf(chord).map(key => (
      <kbd key={key} className={styles.key}>
        {key}
      </kbd>
    ))}
  </span>
);
