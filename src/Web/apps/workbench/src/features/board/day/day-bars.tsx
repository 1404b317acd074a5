import type { AgentRow, CodeName } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { clockTime } from '@shared/time/format';
import { Select } from 'antd';
import { useState } from 'react';
import { useTimelines } from '../../../api/agents';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import type { Board } from '../../../live/board-state';
import { useText } from '../../../text/text';
import { DayBar } from './day-bar';
import styles from './day.module.css';
import { stretchOf } from './spans';

interface Props {
  agents: AgentRow[];
  teams: Board['teams'];
  reasons: CodeName[];
}

/** When each agent of a team was signed in, on a break or away today. */
export function DayBars({ agents, teams, reasons }: Props) {
  const { t, language } = useText();
  const [team, setTeam] = useState('');
  const { data, error, refetch } = useTimelines();
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={32} />;
  const members = new Set(agents.filter(agent => team === '' || agent.teamId === team).map(agent => agent.id));
  const days = data.filter(day => members.has(day.agentId));
  const stretch = stretchOf(days.length > 0 ? days : data);
  return (
    <div className={styles.days}>
      {teams.length > 1 && (
        <Select
          size="small"
          className={styles.team}
          aria-label={t('board.team')}
          value={team}
          onChange={setTeam}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('board.allTeams') },
            ...teams.map(({ id, name }) => ({ value: id, label: name ? localized(name, language) : id })),
          ]}
        />
      )}
      <div className={styles.scale} aria-hidden="true">
        <span>{clockTime(new Date(stretch.from).toISOString(), language)}</span>
        <span>{clockTime(new Date(stretch.to).toISOString(), language)}</span>
      </div>
      <ul className={styles.bars}>
        {days.map(day => (
          <DayBar key={day.agentId} day={day} stretch={stretch} reasons={reasons} />
        ))}
      </ul>
    </div>
  );
}
