import type { QueueRow } from '@shared/protocol/queue';
import { localized } from '@shared/text/localized';
import { OldestSince } from '../../components/oldest-since';
import { useText } from '../../text/text';
import { QueueStaff } from './queue-staff';
import styles from './transfer.module.css';

interface Props {
  queue: QueueRow;
  chosen: boolean;
  choose: () => void;
}

/** A queue to pass a contact on to: how long its line is, and who is there to take it. */
export function QueueChoice({ queue, chosen, choose }: Props) {
  const { language } = useText();
  return (
    <label className={`${styles.queue} ${chosen ? styles.chosen : ''}`}>
      <input type="radio" name="queue" className="visually-hidden" checked={chosen} onChange={choose} />
      <span className={styles.queueName}>{localized(queue.name, language)}</span>
      <OldestSince queue={queue} />
      <QueueStaff queue={queue} />
    </label>
  );
}
