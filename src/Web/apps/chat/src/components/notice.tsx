import styles from './notice.module.css';

interface Props {
  words: string;
  busy?: boolean;
  action?: { words: string; run: () => void };
}

/** The whole page says one thing. */
export const Notice = ({ words, busy = false, action }: Props) => (
  <main className={styles.page} aria-busy={busy}>
    {busy && <span className={styles.wheel} aria-hidden="true" />}
    <p>{words}</p>
    {action && (
      <button type="button" className={styles.action} onClick={action.run}>
        {action.words}
      </button>
    )}
  </main>
);
