import type { AgentPart, OpenWorkAction, OpenWorkChoice } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { Select } from 'antd';
import { useAgents } from '../../api/agents';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { actionsFor } from './open-work';
import styles from './leave.module.css';

interface Props {
  part: AgentPart;
  choice: OpenWorkChoice;
  choose: (choice: OpenWorkChoice) => void;
}

/** One open conversation, and where it goes. */
export function LeaveChoice({ part: { conversation }, choice, choose }: Props) {
  const { t } = useText();
  const name = conversation.customer.name;
  return (
    <li className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Select<OpenWorkAction>
        className={styles.select}
        aria-label={t('leave.where', { name })}
        value={choice.action}
        onChange={action => choose({ conversationId: conversation.id, action })}
        options={actionsFor(conversation).map(action => ({ value: action, label: t(`leave.${action}`) }))}
      />
      {choice.action === 'toColleague' && (
        <ColleagueSelect
          label={t('leave.colleague', { name })}
          value={choice.colleagueId}
          choose={colleagueId => choose({ ...choice, colleagueId })}
        />
      )}
    </li>
  );
}

function ColleagueSelect({ label, value, choose }: { label: string; value?: string; choose: (id: string) => void }) {
  const { t, language } = useText();
  const { session } = useLive();
  const { data: agents = [] } = useAgents();
  const me = agents.find(agent => agent.id === session.user.agentId);
  const ready = agents.filter(
    agent => agent.id !== me?.id && agent.simulated === me?.simulated && agent.presence.kind === 'available',
  );
  return (
    <Select
      className={styles.select}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      notFoundContent={t('leave.nobody')}
      onChange={choose}
      options={ready.map(agent => ({ value: agent.id, label: localized(agent.displayName, language) }))}
    />
  );
}
