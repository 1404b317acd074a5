import type { AgentRow, CodeName } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { Segmented } from 'antd';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Empty } from '../../components/empty';
import { Simulated } from '../../components/marks';
import { Section } from '../../components/section';
import { Elapsed } from '../../components/since';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import { AgentMenu } from './agent-menu';
import { AgentTalks } from './agent-talks';
import styles from './board.module.css';
import { byState } from './by-state';
import { BreakRequest } from './break-request';
import { DayBars } from './day/day-bars';

interface Props {
  agents: AgentRow[];
  teams: Board['teams'];
  reasons: CodeName[];
}

/** Agents by state; each with its time in it and how full it is. */
export function AgentTiles({ agents, teams, reasons }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState<'now' | 'day'>('now');
  const sorted = agents.toSorted(byState);
  return (
    <div className={styles.panel}>
      <Section title={t('board.agents')} count={agents.length}>
        {agents.length === 0 && <Empty icon="users" title={t('board.noAgents')} />}
        {agents.length > 0 && (
          <Segmented
            size="small"
            className={styles.nowOrDay}
            aria-label={t('board.agentsShown')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'now', label: t('board.now') },
              { value: 'day', label: t('board.day') },
            ]}
          />
        )}
        {shown === 'day' ? (
          <DayBars agents={agents} teams={teams} reasons={reasons} />
        ) : (
          <ul className={styles.tiles}>
            {sorted.map(agent => (
              <Tile key={agent.id} agent={agent} reasons={reasons} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function Tile({ agent, reasons }: { agent: AgentRow; reasons: CodeName[] }) {
  const { t, language } = useText();
  const { kind, since, usedUnits, units, over } = agent.presence;
  const load = units === 0 ? 0 : Math.min(1, usedUnits / units);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(units === 0 ? 0 : usedUnits / units);
  return (
    <li className={`${styles.tile} ${kind === 'offline' ? styles.offline : ''}`}>
      <Avatar name={localized(agent.displayName, language)} />
      <div className={styles.tileBody}>
        <p className={styles.tileName}>
          {localized(agent.displayName, language)} <span className={styles.number}>{agent.employeeNumber}</span>
          <Simulated simulated={agent.simulated} />
        </p>
        <p className={styles.state}>
          <span className={`${styles.dot} ${styles[kind]}`} aria-hidden="true" />
          {t(`presence.${kind}`)} · <Elapsed since={since} />
        </p>
        {agent.presence.breakNeedsApproval === true && <BreakRequest agent={agent} reasons={reasons} />}
        <div
          className={styles.load}
          role="meter"
          aria-label={t('board.load')}
          aria-valuenow={usedUnits}
          aria-valuemin={0}
          aria-valuemax={units}
          aria-valuetext={percent}
        >
          <span style={{ width: `${load * 100}%` }} className={over === true ? styles.overload : ''} />
        </div>
        <AgentTalks agent={agent} />
      </div>
      <AgentMenu agent={agent} reasons={reasons} />
    </li>
  );
}
