import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Tooltip } from 'antd';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import styles from './board.module.css';

/** The five numbers that matter; each says in words what it is made of. */
export function Figures({ board: { agents, total } }: { board: Board }) {
  const { t, language } = useText();
  const now = useNow();
  const { inLine: waiting, oldestSince: oldest, dueAt, measures } = total;
  const late = dueAt != null && now >= Date.parse(dueAt);
  const ready = agents.filter(agent => agent.presence.kind === 'available').length;
  const signedIn = agents.filter(agent => agent.presence.kind !== 'offline').length;
  const [answered, entered] = [measures['answered'] ?? 0, measures['offered'] ?? 0];
  const answeredInTime = Math.round((measures['service-level.over-answered'] ?? 0) * answered);
  const [abandoned, shortAbandoned] = [measures['abandoned'] ?? 0, measures['abandoned-short'] ?? 0];
  const averageSpeedOfAnswer = measures['asa'];
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
