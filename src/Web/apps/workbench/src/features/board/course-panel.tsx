import { Segmented, Select } from 'antd';
import { useState } from 'react';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { Course } from './course';
import { courseCharts, type CourseChart } from './course-charts';
import { useQueueName } from './use-queue-name';

const lengths = [2, 8, 24];

/** The last hours as lines: of the queue that is opened, or of all. */
export function CoursePanel({ board, queueId }: { board: Board; queueId: string | null }) {
  const { t } = useText();
  const [hours, setHours] = useState(8);
  const [chart, setChart] = useState<CourseChart>('contacts');
  const of = useQueueName(board, queueId);
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
      <Course board={board} queueId={queueId} chart={chart} hours={hours} />
    </section>
  );
}
