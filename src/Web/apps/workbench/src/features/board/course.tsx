import { lazy, Suspense } from 'react';
import { useCourse } from '../../api/board';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { courseCharts, type CourseChart } from './course-charts';
import { useQueueName } from './use-queue-name';

const Chart = lazy(async () => ({ default: (await import('./chart/chart')).Chart }));

interface Props {
  board: Board;
  queueId: string | null;
  chart: CourseChart;
  hours: number;
}

/** The last hours of one queue or of all, drawn. */
export function Course({ board, queueId, chart, hours }: Props) {
  const { t } = useText();
  const { data, error, refetch } = useCourse(queueId, hours);
  const of = useQueueName(board, queueId);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  return (
    <div className={styles.chart}>
      <Suspense fallback={<LoadingRows rows={1} height={180} />}>
        {data && (
          <Chart
            course={data}
            measures={courseCharts[chart].flatMap(id => board.measures.find(measure => measure.id === id) ?? [])}
            title={`${t('board.courseOf', { name: of })}: ${t(`board.chart.${chart}`)}`}
          />
        )}
      </Suspense>
    </div>
  );
}
