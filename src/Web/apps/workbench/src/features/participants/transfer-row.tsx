import { Icon } from '@shared/icons/icon';
import type { ConversationView, Transfer } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useColleagueName } from '../../components/colleague-name';
import * as commands from '../../live/commands/transfer';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { Left } from './left';
import styles from './participants.module.css';

/** It stays with its owner until the colleague accepts, who may take it back until then. */
export function TransferRow({ view, transfer }: { view: ConversationView; transfer: Transfer }) {
  const { t } = useText();
  const live = useLive();
  const nameOf = useColleagueName();
  const { run, busy } = useCommand();
  const mine = view.ownerId === live.session.user.agentId;
  return (
    <li className={styles.row}>
      <Icon name="transfer" />
      <span className={styles.name}>{t('participants.onItsWay', { name: nameOf(transfer.toAgentId ?? '') })}</span>
      {transfer.until && (
        <span className={styles.waiting}>
          <Left until={transfer.until} />
        </span>
      )}
      {mine && (
        <span className={styles.actions}>
          <Button size="small" loading={busy} onClick={() => void run(() => commands.callOff(live, view.id))}>
            {t('participants.callOff')}
          </Button>
        </span>
      )}
    </li>
  );
}
