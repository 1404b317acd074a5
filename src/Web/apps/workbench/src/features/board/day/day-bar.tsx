import type { CodeName, PresenceKind } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { clockTime, duration } from '@shared/time/format';
import type { AgentTimeline } from '../../../api/agents';
import { breakWords } from '../../../components/break-words';
import { Simulated } from '../../../components/marks';
import { useText } from '../../../text/text';
import board from '../board.module.css';
import styles from './day.module.css';
import { spansOf, type Span } from './spans';

interface Props {
  day: AgentTimeline;
  stretch: { from: number; to: number };
  reasons: CodeName[];
}

const kinds: PresenceKind[] = ['available', 'break', 'notResponding'];

/** One agent's day as a bar, and in words how long each state was in all. */
export function DayBar({ day, stretch, reasons }: Props) {
  const { t, language } = useText();
  const spans = spansOf(day).filter(({ kind }) => kind !== 'offline');
  const share = (at: number) => ((Math.max(at, stretch.from) - stretch.from) / (stretch.to - stretch.from)) * 100;
  const time = (at: number) => clockTime(new Date(at).toISOString(), language);
  const state = ({ kind, reason }: Span) =>
    reason ? `${t(`presence.${kind}`)} (${breakWords(reasons, reason, language)})` : t(`presence.${kind}`);
  const total = (wanted: PresenceKind) =>
    spans.filter(({ kind }) => kind === wanted).reduce((sum, { from, to }) => sum + to - from, 0);
  const sums = kinds.filter(kind => total(kind) > 0).map(kind => `${t(`presence.${kind}`)} ${duration(total(kind))}`);
  const name = localized(day.displayName, language);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name} <span className={board.number}>{day.employeeNumber}</span> <Simulated simulated={day.simulated} />
      </span>
      <span className={styles.sums}>{sums.join(' · ') || t('presence.offline')}</span>
      <span
        className={styles.bar}
        role="img"
        aria-label={`${name}: ${spans.map(span => `${time(span.from)}–${time(span.to)} ${state(span)}`).join(', ') || t('presence.offline')}`}
      >
        {spans.map(span => (
          <span
            key={span.at}
            className={board[span.kind]}
            title={`${time(span.from)}–${time(span.to)} ${state(span)}`}
            style={{ left: `${share(span.from)}%`, width: `${share(span.to) - share(span.from)}%` }}
          />
        ))}
      </span>
    </li>
  );
}
