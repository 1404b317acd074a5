import type { Demo } from '@shared/protocol/session';
import { useText } from '../text/text';
import styles from './live-figures.module.css';

/** The centre in four numbers; their places are there before they are. */
export function LiveFigures({ demo }: { demo: Demo | null }) {
  const { t } = useText();
  const figures = [
    { name: t('live.waiting'), value: demo?.waiting, tone: demo && demo.waiting > 0 ? styles.waiting : '' },
    { name: t('live.active'), value: demo?.active },
    { name: t('live.agents'), value: demo?.agentsSignedIn },
    { name: t('live.closed'), value: demo?.closedToday },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, tone }) => (
        <div key={name} className={styles.figure}>
          <dd className={`${styles.value} ${tone ?? ''}`}>{value ?? '–'}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  );
}
