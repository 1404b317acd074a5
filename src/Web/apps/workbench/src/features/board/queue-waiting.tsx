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
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { GiveDialog } from '../../components/orders/give-dialog';
import { MoveDialog } from '../../components/orders/move-dialog';
import styles from './board.module.css';

type Targets = Record<string, number>;

/** The very conversations behind the number, in their order. */
export function QueueWaiting({ queueId, targets }: { queueId: string; targets: Targets }) {
  const { t } = useText();
  const { data, error, refetch } = useWaiting(queueId);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<'give' | 'move' | null>(null);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={2} height={32} />;
  if (data.length === 0) return <p className={styles.nothing}>{t('board.nobodyWaits')}</p>;
  const rows = data.filter(row => picked.has(row.conversation.id));
  const about = {
    ids: rows.map(row => row.conversation.id),
    simulated: rows[0]?.conversation.simulated ?? false,
    done: () => {
      setOpened(null);
      setPicked(new Set());
    },
  };
  const pick = (id: string, on: boolean) =>
    setPicked(before => new Set(on ? [...before, id] : [...before].filter(one => one !== id)));
  return (
    <>
      <ol>
        {data.map(row => (
          <Row
            key={row.conversation.id}
            row={row}
            targets={targets}
            picked={picked.has(row.conversation.id)}
            pick={on => pick(row.conversation.id, on)}
          />
        ))}
      </ol>
      {rows.length > 0 && (
        <div className={styles.picked} role="group" aria-label={t('board.picked', { count: rows.length })}>
          <span>{t('board.picked', { count: rows.length })}</span>
          <Button size="small" onClick={() => setOpened('give')}>
            {t('lead.give')}
          </Button>
          <Button size="small" onClick={() => setOpened('move')}>
            {t('lead.move')}
          </Button>
        </div>
      )}
      {opened === 'give' && <GiveDialog {...about} />}
      {opened === 'move' && <MoveDialog {...about} queueId={queueId} />}
    </>
  );
}

interface RowProps {
  row: WaitingRow;
  targets: Targets;
  picked: boolean;
  pick: (on: boolean) => void;
}

function Row({ row: { conversation, ahead }, targets, picked, pick }: RowProps) {
  const { t } = useText();
  const { id, customer, channel, medium, enqueuedAt, preview, simulated } = conversation;
  const words = usePreview(preview);
  return (
    <li className={styles.pickRow}>
      <Checkbox
        checked={picked}
        aria-label={t('board.pick', { name: customer.name })}
        onChange={event => pick(event.target.checked)}
      />
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
