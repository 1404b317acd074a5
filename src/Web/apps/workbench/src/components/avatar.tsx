import styles from './avatar.module.css';

/** The first letter in a neutral circle: faces say who, colours are kept for meaning. */
export const Avatar = ({ name, size = 32 }: { name: string; size?: number }) => (
  <span className={styles.avatar} style={{ width: size, height: size, fontSize: size * 0.42 }} aria-hidden="true">
    {initial(name)}
  </span>
);

function initial(name: string) {
  const first = name.trim().codePointAt(0);
  return first === undefined ? '·' : String.fromCodePoint(first).toUpperCase();
}
