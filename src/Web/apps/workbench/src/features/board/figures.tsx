import type { Board } from '@shared/protocol/board';
import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Tooltip } from 'antd';
import { mostOverdue } from '../../components/oldest-wait';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { inLine } from './in-line';

/** The five numbers that matter; each says in words what it is made of. */
export function Figures({ board: { queues, agents, figures } }: { board: Board }) {
  const { t, language } = useText();
  const now = useNow();
  const waiting = queues.reduce((sum, queue) => sum + inLine(queue), 0);
  const oldest = queues.flatMap(queue => queue.oldestSince ?? []).sort()[0];
  const late = queues.some(queue => mostOverdue(queue, now) > 0);
  const ready = agents.filter(agent => agent.presence.kind === 'available').length;
  const signedIn = agents.filter(agent => agent.presence.kind !== 'offline').length;
  const { answered, answeredInTime, entered, abandoned, shortAbandoned, averageSpeedOfAnswer } = figures;
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : new Intl.NumberFormat(language, { style: 'percent' }).format(part / whole);
  return (
    <ul className={styles.figures}>
      <Figure name={t('board.waiting')} value={String(waiting)} hint={t('board.waitingHint')} />
      <Figure
        name={t('board.longest')}
        value={oldest ? duration(now - Date.parse(oldest)) : '–'}
        hint={t('board.longestHint')}
        tone={late ? 'late' : ''}
      />
      <Figure
        name={t('board.serviceLevel')}
        value={percent(answeredInTime, answered)}
        hint={
          averageSpeedOfAnswer == null
            ? t('board.nothingAnswered')
            : t('board.serviceLevelHint', { answeredInTime, answered, speed: duration(averageSpeedOfAnswer * 1_000) })
        }
      />
      <Figure name={t('board.ready')} value={`${ready}/${signedIn}`} hint={t('board.readyHint')} />
      <Figure
        name={t('board.abandoned')}
        value={String(abandoned)}
        hint={
          entered === 0
            ? t('board.nobodyCame')
            : t('board.abandonedHint', { share: percent(abandoned, entered), entered, short: shortAbandoned })
        }
      />
    </ul>
  );
}

function Figure({ name, value, hint, tone = '' }: { name: string; value: string; hint: string; tone?: '' | 'late' }) {
  return (
    <Tooltip title={hint}>
      <li className={styles.figure} tabIndex={0}>
        <span className={styles.figureName}>{name}</span>
        <span className={`${styles.figureValue} ${tone && styles[tone]}`}>{value}</span>
        <span className={styles.figureHint}>{hint}</span>
      </li>
    </Tooltip>
  );
}
