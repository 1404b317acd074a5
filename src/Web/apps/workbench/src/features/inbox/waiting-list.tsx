import type { Medium } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useQueue, useWaiting } from '../../api/queues';
import { ChannelIcon } from '../../components/channel';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import { Since } from '../../components/since';
import { useReasonWords } from '../../components/use-reason-words';
import { claim } from '../../live/commands/offers';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './inbox.module.css';

/** A queue's line in its order. */
export function WaitingList({ queueId }: { queueId: string }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const reason = useReasonWords();
  const targets = useQueue(queueId)?.targets;
  const { data, error, refetch } = useWaiting(queueId);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={3} height={28} />;
  const free = data.filter(row => row.conversation.status === 'queued'); // what rings somewhere is not to be had
  const take = async (id: string, medium: Medium) => {
    const taken = await run(
      () => claim(live, id, queueId),
      ({ why, reason: said }) => (why ? reason(why, medium) : said),
    );
    if (taken) go(paths.conversation(id));
  };
  return (
    <ol className={styles.queueRows}>
      {free.slice(0, 20).map(({ conversation: { id, customer, channel, medium, enqueuedAt } }) => (
        <li key={id} className={styles.waiting}>
          <ChannelIcon channel={channel} />
          <span className={styles.name} title={customer.name}>
            {customer.name}
          </span>
          {enqueuedAt && <Since since={enqueuedAt} target={targets?.[medium]} />}
          <Button size="small" disabled={busy} onClick={() => void take(id, medium)}>
            {t('inbox.claim')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
