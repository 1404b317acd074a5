import type { ConversationView } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useAgentsNow } from '../../api/agents';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { participationOf } from '../../components/participation';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { ColleagueChoice } from './colleague-choice';
import { hindrance } from './hindrance';
import type { Way } from './pass';
import styles from './transfer.module.css';

/** From how many on they are looked up by name. */
const many = 8;

interface Props {
  view: ConversationView;
  way: Way;
  chosen: string | null;
  choose: (agentId: string) => void;
  chooseWay: (way: Way) => void;
}

/** Colleagues, those who can come first; of the others, why not. */
export function ColleagueChoices({ view, way, chosen, choose, chooseWay }: Props) {
  const { t, language } = useText();
  const me = useLive().session.user.agentId;
  const agents = useAgentsNow();
  const [sought, setSought] = useState('');
  if (agents.error && !agents.data) return <Failure error={agents.error} retry={agents.refetch} />;
  if (agents.isPending) return <LoadingRows rows={4} />;
  const others = agents.data
    .filter(agent => agent.id !== me && agent.simulated === view.simulated && !participationOf(view, agent.id))
    .map(agent => ({ agent, why: hindrance(agent.presence, view.medium, way) }));
  const found = others
    .filter(({ agent }) =>
      [localized(agent.displayName, language), agent.name, agent.employeeNumber].some(words =>
        words.toLowerCase().includes(sought.trim().toLowerCase()),
      ),
    )
    .sort(
      (a, b) =>
        Number(a.why !== null) - Number(b.why !== null) || a.agent.presence.usedUnits - b.agent.presence.usedUnits,
    );
  return (
    <>
      <Segmented<Way>
        block
        className={styles.way}
        aria-label={t('transfer.how')}
        value={way}
        onChange={chooseWay}
        options={[
          { value: 'ask', label: t('transfer.askFirst') },
          { value: 'pass', label: t('transfer.atOnce') },
        ]}
      />
      <p className={styles.hint}>{way === 'ask' ? t('transfer.askHint') : t('transfer.passHint')}</p>
      {others.length > many && (
        <Input
          allowClear
          value={sought}
          placeholder={t('transfer.seek')}
          aria-label={t('transfer.seek')}
          onChange={event => setSought(event.target.value)}
        />
      )}
      <div className={`${styles.queues} ${styles.colleagues}`} role="radiogroup" aria-label={t('transfer.toColleague')}>
        {found.length === 0 && <p className={styles.hint}>{t('transfer.noColleague')}</p>}
        {found.map(({ agent, why }) => (
          <ColleagueChoice
            key={agent.id}
            agent={agent}
            why={why}
            medium={view.medium}
            chosen={agent.id === chosen}
            choose={() => choose(agent.id)}
          />
        ))}
      </div>
    </>
  );
}
