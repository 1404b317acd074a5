import { useText } from '../text/text';
import styles from './loading-rows.module.css';

/** Grey rows in the place and size of what is coming. */
export function LoadingRows({ rows, height = 44 }: { rows: number; height?: number }) {
  const { t } = useText();
  return (
    <div className={styles.rows} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }} />
      ))}
    </div>
  );
}
