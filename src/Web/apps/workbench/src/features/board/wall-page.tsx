import { OfflineError } from '@shared/live/offline-error';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { paths } from '../../components/route';
import { useBoard } from '../../live/use-board';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import { AlertStrip } from './alerts/alert-strip';
import { Course } from './course';
import { Figures } from './figures';
import { LineTable } from './line-table';
import { StateCounts } from './state-counts';
import { useColumns } from './use-columns';
import { useLines } from './use-lines';
import { useStayAwake } from './use-stay-awake';
import styles from './wall.module.css';

/** The board for a big screen that nobody touches: what counts, to be read from across the room. */
export function WallPage() {
  const { t } = useText();
  const { data, error, refetch } = useBoard();
  useStayAwake();
  if (error && !data && !(error instanceof OfflineError)) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={96} />;
  return (
    <main className={styles.page} tabIndex={-1}>
      <h1 className="visually-hidden">{t('board.wall')}</h1>
      <div className={styles.wall}>
        <AlertStrip alerts={data.alerts} untouched />
        <Figures board={data} />
        <div className={styles.halves}>
          <Queues board={data} />
          <div className={styles.side}>
            <section className={styles.panel}>
              <h2>{t('board.agents')}</h2>
              <StateCounts agents={data.agents} />
            </section>
            <section className={styles.panel}>
              <h2>{t('board.course')}</h2>
              <Course board={data} queueId={null} chart="contacts" hours={8} />
            </section>
          </div>
        </div>
        <a className={styles.back} href={paths.board}>
          {t('board.wallBack')}
        </a>
      </div>
    </main>
  );
}

/** The queues with the columns that its person has chosen on the board; nothing here is to be clicked. */
function Queues({ board }: { board: Board }) {
  const { t } = useText();
  const { columns } = useColumns('queues', board.measures);
  return (
    <section className={styles.panel}>
      <h2>{t('board.view.queues')}</h2>
      <LineTable
        of={t('board.view.queues')}
        lines={useLines(board, 'queues', null)}
        columns={columns}
        measures={board.measures}
      />
    </section>
  );
}
