import { useLanguage } from '@shared/text/language';
import { nameIn } from '@shared/text/name-in';
import styles from './avatar.module.css';

/** The first letter in a neutral circle: faces say who, colours are kept for meaning. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const said = nameIn(useLanguage(), name);
  return (
    <span className={styles.avatar} style={{ width: size, height: size, fontSize: size * 0.42 }} aria-hidden="true">
      {initial(said)}
    </span>
  );
}

function initial(name: string) {
  const first = name.trim().codePointAt(0);
  return first === undefined ? '·' : String.fromCodePoint(first).toUpperCase();
}
