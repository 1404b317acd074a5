import type { PresenceKind } from '@shared/protocol/agent';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import board from './board.module.css';
import styles from './wall.module.css';

const kinds: PresenceKind[] = ['available', 'break', 'notResponding', 'offline'];

/** How many agents there are in each state, for who looks from afar. */
export function StateCounts({ agents }: Pick<Board, 'agents'>) {
  const { t } = useText();
  return (
    <ul className={styles.states} aria-label={t('board.agents')}>
      {kinds.map(kind => (
        <li key={kind}>
          <span className={`${board.dot} ${board[kind]}`} aria-hidden="true" />
          <span className={styles.stateName}>{t(`presence.${kind}`)}</span>
          <strong>{agents.filter(agent => agent.presence.kind === kind).length}</strong>
        </li>
      ))}
    </ul>
  );
}
