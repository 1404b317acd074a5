import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './presence.module.css';
import { useWanted } from './use-wanted';

/** What cannot be overlooked: missed offers took the agent out of the routing, or somebody waits for who only looks on. */
export function PresenceNotice() {
  const kind = usePresence()?.kind;
  if (kind === 'notResponding') return <Missed />;
  return kind === 'offline' ? <Wanted /> : null;
}

function Missed() {
  const { t } = useText();
  return (
    <div className={`${styles.notice} ${styles.missed}`} role="alert">
      <Icon name="alert" />
      <span>{t('presence.missed')}</span>
      <GoReady words={t('presence.readyAgain')} />
    </div>
  );
}

function Wanted() {
  const { t } = useText();
  const wanted = useWanted();
  if (!wanted) return null;
  return (
    <div className={`${styles.notice} ${styles.wanted}`} role="status">
      <Icon name="clock" />
      <span>{t('presence.wanted', wanted)}</span>
      <GoReady words={t('desk.goReady')} />
    </div>
  );
}

function GoReady({ words }: { words: string }) {
  const live = useLive();
  const { run, busy } = useCommand();
  return (
    <Button size="small" type="primary" loading={busy} onClick={() => void run(() => live.setPresence('available'))}>
      {words}
    </Button>
  );
}
