import { Icon } from '@shared/icons/icon';
import type { QueueRow } from '@shared/protocol/queue';
import { duration } from '@shared/time/format';
import { useMe } from '../../api/me';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './transfer.module.css';

/** Who would take it: how many are free, or that nobody is there yet and what happens then. */
export function QueueStaff({ queue }: { queue: QueueRow }) {
  const { t } = useText();
  const alone = useAlone(queue);
  const { waiting, free, signedIn, staffedAfterSeconds: after = null } = queue;
  if (after === 0 && !alone)
    return <span className={styles.figures}>{t('transfer.figures', { waiting, free, signedIn })}</span>;
  return (
    <span className={`${styles.figures} ${styles.unstaffed}`}>
      <Icon name="alert" size={14} />
      {alone
        ? t('transfer.onlyMe', { waiting })
        : after === null
          ? t('transfer.nobody', { waiting })
          : t('transfer.backupOnly', { waiting, after: duration(after * 1_000) })}
    </span>
  );
}

/** The only one who is signed in there is who passes it on. */
function useAlone({ id, signedIn }: QueueRow) {
  const member = useMe().data?.agent.queues.some(({ queueId }) => queueId === id) ?? false;
  const here = usePresence()?.kind !== 'offline';
  return member && here && signedIn === 1;
}
