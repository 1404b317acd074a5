import type { AgentPart, OpenWorkChoice } from '@shared/protocol/agent';
import { Modal } from 'antd';
import { useState } from 'react';
import { setPresence } from '../../live/commands/presence';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { LeaveChoice } from './leave-choice';
import { complete, usualChoice } from './open-work';
import styles from './leave.module.css';

interface Props {
  owned: AgentPart[];
  stay: () => void;
  left: () => void;
}

/** Signing out with open conversations: each gets a place before anything happens. */
export function LeaveDialog({ owned, stay, left }: Props) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const [chosen, setChosen] = useState<Record<string, OpenWorkChoice>>({});
  const choices = owned.map(part => chosen[part.conversation.id] ?? usualChoice(part));
  const leave = async () => {
    if (!(await run(() => setPresence(live, 'offline', { choices })))) return;
    stay();
    left();
  };
  return (
    <Modal
      open
      title={t('leave.title')}
      okText={t('leave.do')}
      cancelText={t('leave.stay')}
      okButtonProps={{ disabled: !choices.every(complete), loading: busy }}
      onOk={() => void leave()}
      onCancel={stay}
    >
      <p className={styles.hint}>{t('leave.hint')}</p>
      <ul className={styles.list}>
        {owned.map((part, index) => (
          <LeaveChoice
            key={part.conversation.id}
            part={part}
            choice={choices[index]!}
            choose={choice => setChosen({ ...chosen, [choice.conversationId]: choice })}
          />
        ))}
      </ul>
    </Modal>
  );
}
