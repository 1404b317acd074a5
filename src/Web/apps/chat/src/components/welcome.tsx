import styles from './welcome.module.css';

/** The entry point's own greeting: the first thing a customer reads. */
export const Welcome = ({ words }: { words: string }) => <p className={styles.welcome}>{words}</p>;
