import { useLanguage } from '@shared/text/language';
import { initial } from '@shared/text/initial';
import { nameIn } from '@shared/text/name-in';
import styles from './avatar.module.css';

/** A surname or a letter in a neutral circle: faces say who, colours are kept for meaning. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const shown = initial(nameIn(useLanguage(), name));
  const fontSize = size * (/^\p{Script=Han}{2}$/u.test(shown) ? 0.36 : 0.42);
  return (
    <span className={styles.avatar} style={{ width: size, height: size, fontSize }} aria-hidden="true">
      {shown}
    </span>
  );
}
