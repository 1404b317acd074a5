import { useWaiting } from '../../api/queues';
import { ChannelIcon } from '../../components/channel';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { Simulated, Tier } from '../../components/marks';
import { usePreview } from '../../components/preview';
import { paths } from '../../components/route';
import { Since } from '../../components/since';
import { useText } from '../../text/text';
import type { WaitingRow } from '@shared/protocol/queue';
import styles from './board.module.css';

type Targets = Record<string, number>;

/** The very conversations behind the number, in their order. */
export function QueueWaiting({ queueId, targets }: { queueId: string; targets: Targets }) {
  const { t } = useText();
  const { data, error, refetch } = useWaiting(queueId);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={2} height={32} />;
  if (data.length === 0) return <p className={styles.nothing}>{t('board.nobodyWaits')}</p>;
  return (
    <ol>
      {data.map(row => (
        <Row key={row.conversation.id} row={row} targets={targets} />
      ))}
    </ol>
  );
}

function Row({ row: { conversation, ahead }, targets }: { row: WaitingRow; targets: Targets }) {
  const { id, customer, channel, medium, enqueuedAt, preview, simulated } = conversation;
  const words = usePreview(preview);
  return (
    <li>
      <a href={paths.conversation(id)} className={styles.waitingRow}>
        <span className={styles.place}>{ahead + 1}</span>
        <ChannelIcon channel={channel} />
        <span className={styles.customer}>{customer.name}</span>
        <Tier tier={customer.tier} />
        <Simulated simulated={simulated} />
        <span className={styles.words}>{words}</span>
        {enqueuedAt && <Since since={enqueuedAt} target={targets[medium]} />}
      </a>
    </li>
  );
}
