import { localized } from '@shared/text/localized';
import { Segmented, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useCourse } from '../../api/board';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { courseCharts, type CourseChart } from './course-charts';

const Chart = lazy(async () => ({ default: (await import('./chart/chart')).Chart }));

const lengths = [2, 8, 24];

/** The last hours as lines: of the queue that is opened, or of all. */
export function CoursePanel({ board, queueId }: { board: Board; queueId: string | null }) {
  const { t, language } = useText();
  const [hours, setHours] = useState(8);
  const [chart, setChart] = useState<CourseChart>('contacts');
  const { data, error, refetch } = useCourse(queueId, hours);
  const queue = board.queues.find(one => one.id === queueId);
  const of = queue ? localized(queue.name, language) : t('board.allQueues');
  const measures = courseCharts[chart].flatMap(id => board.measures.find(measure => measure.id === id) ?? []);
  return (
    <section className={styles.panel} aria-label={t('board.course')}>
      <div className={styles.panelHead}>
        <h2 className={styles.courseTitle}>{t('board.courseOf', { name: of })}</h2>
        <Select
          size="small"
          aria-label={t('board.courseWhat')}
          value={chart}
          onChange={setChart}
          popupMatchSelectWidth={false}
          options={(Object.keys(courseCharts) as CourseChart[]).map(value => ({
            value,
            label: t(`board.chart.${value}`),
          }))}
        />
        <Segmented
          size="small"
          aria-label={t('board.courseLength')}
          value={hours}
          onChange={setHours}
          options={lengths.map(value => ({ value, label: t('board.hours', { count: value }) }))}
        />
      </div>
      {error && !data ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <div className={styles.chart}>
          <Suspense fallback={<LoadingRows rows={1} height={180} />}>
            {data && (
              <Chart
                course={data}
                measures={measures}
                title={`${t('board.courseOf', { name: of })}: ${t(`board.chart.${chart}`)}`}
              />
            )}
          </Suspense>
        </div>
      )}
    </section>
  );
}
