import { Icon } from '@shared/icons/icon';
import { useText } from '../text/text';
import styles from './offline-bar.module.css';

/** Lies over the messages, so that nothing moves when it comes and goes. */
export function OfflineBar({ reconnect }: { reconnect: () => void }) {
  const { t } = useText();
  return (
    <div className={styles.place}>
      <div className={styles.bar} role="alert">
        <Icon name="offline" />
        <span>{t('offline')}</span>
        <button type="button" className={styles.button} onClick={reconnect}>
          {t('reconnect')}
        </button>
      </div>
    </div>
  );
}
