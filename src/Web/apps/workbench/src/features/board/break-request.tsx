import { ApiError } from '@shared/live/request';
import type { AgentRow, CodeName } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { App, Button } from 'antd';
import { decideBreak } from '../../api/agents';
import { breakWords } from '../../components/break-words';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './board.module.css';

/** A break that an agent asks for, and the supervisor's word on it. */
export function BreakRequest({ agent, reasons }: { agent: AgentRow; reasons: CodeName[] }) {
  const { t, language } = useText();
  const { message } = App.useApp();
  const { run, busy } = useCommand();
  const reason = breakWords(reasons, agent.presence.pendingBreak ?? '', language);
  const asked = { name: localized(agent.displayName, language), reason };
  const decide = async (approved: boolean) => {
    try {
      await decideBreak(agent.id, approved);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 409)) throw error;
      void message.info(t('board.breakSettled'));
    }
  };
  return (
    <div className={styles.request} role="group" aria-label={t('board.breakOf', asked)}>
      <span className={styles.asks}>{t('board.asksForBreak', asked)}</span>
      <Button size="small" type="primary" disabled={busy} onClick={() => void run(() => decide(true))}>
        {t('board.approve')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void run(() => decide(false))}>
        {t('board.deny')}
      </Button>
    </div>
  );
}
