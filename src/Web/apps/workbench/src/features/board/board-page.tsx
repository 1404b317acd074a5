import { useBoard } from '../../api/board';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { useText } from '../../text/text';
import { AgentTiles } from './agent-tiles';
import styles from './board.module.css';
import { Figures } from './figures';
import { QueueTable } from './queue-table';

/** The centre as it is now: five figures, the queues with the worst on top, the agents by what they do. */
export function BoardPage({ queueId }: { queueId: string | null }) {
  const { t } = useText();
  const { data, error, refetch } = useBoard();
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={64} />;
  return (
    <main className={styles.page}>
      <h1 className="visually-hidden">{t('board.title')}</h1>
      <Figures board={data} />
      <div className={styles.columns}>
        <QueueTable queues={data.queues} opened={queueId} />
        <AgentTiles agents={data.agents} reasons={data.breakReasons} />
      </div>
    </main>
  );
}
