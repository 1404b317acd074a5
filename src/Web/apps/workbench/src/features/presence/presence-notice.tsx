import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../../api/me';
import { breakWords } from '../../components/break-words';
import { setPresence } from '../../live/commands/presence';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './presence.module.css';
import { useWanted } from './use-wanted';

/** What cannot be overlooked: missed offers took the agent out of the routing, a break is denied, or somebody waits for who only looks on. */
export function PresenceNotice() {
  const presence = usePresence();
  if (presence?.kind === 'notResponding') return <Missed />;
  if (presence?.deniedBreak) return <Denied {...presence.deniedBreak} key={presence.deniedBreak.at} />;
  return presence?.kind === 'offline' ? <Wanted /> : null;
}

function Denied({ reason }: { reason: string }) {
  const { t, language } = useText();
  const reasons = useMe().data?.breakReasons ?? [];
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <div className={`${styles.notice} ${styles.wanted}`} role="status">
      <Icon name="coffee" />
      <span>{t('presence.denied', { reason: breakWords(reasons, reason, language) })}</span>
      <Button size="small" onClick={() => setSeen(true)}>
        {t('presence.seen')}
      </Button>
    </div>
  );
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
    <Button size="small" type="primary" loading={busy} onClick={() => void run(() => setPresence(live, 'available'))}>
      {words}
    </Button>
  );
}
