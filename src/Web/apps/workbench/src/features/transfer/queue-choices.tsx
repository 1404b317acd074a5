import type { ConversationView } from '@shared/protocol/conversation';
import { useQueues } from '../../api/queues';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { useText } from '../../text/text';
import { QueueChoice } from './queue-choice';
import styles from './transfer.module.css';

interface Props {
  view: ConversationView;
  chosen: string | null;
  choose: (queueId: string) => void;
}

/** The other queues of people, or those of the simulation for what it began. */
export function QueueChoices({ view, chosen, choose }: Props) {
  const { t } = useText();
  const queues = useQueues();
  if (queues.error && !queues.data) return <Failure error={queues.error} retry={queues.refetch} />;
  if (queues.isPending) return <LoadingRows rows={4} />;
  return (
    <div className={styles.queues} role="radiogroup" aria-label={t('transfer.toQueue')}>
      {queues.data
        .filter(queue => queue.id !== view.queueId && queue.simulated === view.simulated)
        .map(queue => (
          <QueueChoice key={queue.id} queue={queue} chosen={queue.id === chosen} choose={() => choose(queue.id)} />
        ))}
    </div>
  );
}
