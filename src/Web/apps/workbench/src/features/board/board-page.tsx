import { Icon } from '@shared/icons/icon';
import { OfflineError } from '@shared/live/offline-error';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { paths } from '../../components/route';
import { useBoard } from '../../live/use-board';
import { useText } from '../../text/text';
import { AgentTiles } from './agent-tiles';
import { AlertStrip } from './alerts/alert-strip';
import styles from './board.module.css';
import { Figures } from './figures';
import { CoursePanel } from './course-panel';
import { LinePanel } from './line-panel';

/** The centre as it is now: five figures, its lines, the agents by what they do. */
export function BoardPage({ queueId }: { queueId: string | null }) {
  const { t } = useText();
  const { data, error, refetch } = useBoard();
  // Without a line yet: the board comes with it.
  if (error && !data && !(error instanceof OfflineError)) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={64} />;
  return (
    <main className={styles.page} tabIndex={-1}>
      <h1 className="visually-hidden">{t('board.title')}</h1>
      <AlertStrip alerts={data.alerts} />
      <Figures board={data} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <LinePanel board={data} opened={queueId} />
          <CoursePanel board={data} queueId={queueId} />
          <a className={styles.toWall} href={paths.wall}>
            <Icon name="open" size={14} /> {t('board.toWall')}
          </a>
        </div>
        <AgentTiles agents={data.agents} teams={data.teams} reasons={data.breakReasons} />
      </div>
    </main>
  );
}
