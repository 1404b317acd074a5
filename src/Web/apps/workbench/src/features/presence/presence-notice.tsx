import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './presence.module.css';

/** Missed offers took the agent out of the routing: say so where it cannot be overlooked, with the way back. */
export function PresenceNotice() {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  if (usePresence()?.kind !== 'notResponding') return null;
  return (
    <div className={styles.notice} role="alert">
      <Icon name="alert" />
      <span>{t('presence.missed')}</span>
      <Button size="small" type="primary" loading={busy} onClick={() => void run(() => live.setPresence('available'))}>
        {t('presence.readyAgain')}
      </Button>
    </div>
  );
}
