import { OfflineError } from '@shared/live/offline-error';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { paths } from '../../components/route';
import { useBoard } from '../../live/use-board';
import { useText } from '../../text/text';
import { CoursePanel } from './course-panel';
import { Figures } from './figures';
import { LinePanel } from './line-panel';
import styles from './wall.module.css';
import { useStayAwake } from './use-stay-awake';

/** The board for a big screen that nobody touches: what counts, to be read from across the room. */
export function WallPage() {
  const { t } = useText();
  const { data, error, refetch } = useBoard();
  useStayAwake();
  if (error && !data && !(error instanceof OfflineError)) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={96} />;
  return (
    <main className={styles.wall}>
      <h1 className="visually-hidden">{t('board.wall')}</h1>
      <Figures board={data} />
      <div className={styles.halves}>
        <LinePanel board={data} opened={null} />
        <CoursePanel board={data} queueId={null} />
      </div>
      <a className={styles.back} href={paths.board}>
        {t('board.wallBack')}
      </a>
    </main>
  );
}
