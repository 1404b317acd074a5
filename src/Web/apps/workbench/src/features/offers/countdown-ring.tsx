import { useNow } from '@shared/time/use-now';
import { useText } from '../../text/text';
import styles from './countdown-ring.module.css';

const radius = 17;
const around = 2 * Math.PI * radius;
const urgentBelow = 5;

/** The seconds that are left, drawn and written. */
export function CountdownRing({ offeredAt, expiresAt }: { offeredAt: string; expiresAt: string }) {
  const { t } = useText();
  const now = useNow();
  const total = Date.parse(expiresAt) - Date.parse(offeredAt);
  const left = Math.min(total, Math.max(0, Date.parse(expiresAt) - now));
  const seconds = Math.ceil(left / 1_000);
  return (
    <div
      className={`${styles.ring} ${seconds <= urgentBelow ? styles.urgent : ''}`}
      role="timer"
      aria-label={t('offer.left', { seconds })}
    >
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
        <circle className={styles.track} cx="20" cy="20" r={radius} />
        <circle
          className={styles.hand}
          cx="20"
          cy="20"
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - left / total)}
          transform="rotate(-90 20 20)"
        />
      </svg>
      <span aria-hidden="true">{seconds}</span>
    </div>
  );
}
