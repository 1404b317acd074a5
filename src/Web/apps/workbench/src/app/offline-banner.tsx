import { Icon } from '@shared/icons/icon';
import { useConnectionState } from '@shared/live/use-connection-state';
import { Button } from 'antd';
import { useLive } from '../live/live-context';
import { useText } from '../text/text';
import styles from './shell.module.css';

/** Offline says offline, what it means for the customer, and what is being done. It moves nothing. */
export function OfflineBanner() {
  const { t } = useText();
  const { connection } = useLive();
  if (useConnectionState(connection) !== 'offline') return null;
  return (
    <div className={styles.offline} role="alert">
      <Icon name="offline" size={18} />
      <p>
        <b>{t('connection.offline')}</b> {t('connection.offlineHint')}
      </p>
      <Button size="small" onClick={connection.reconnectNow}>
        {t('connection.reconnect')}
      </Button>
    </div>
  );
}
