import type { ConversationView } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useReopen } from '../../components/use-reopen';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import styles from './conversation.module.css';

/** Why one can read here and not write; who had it last may open it again. */
export function ReadOnlyNotice({ view }: { view: ConversationView }) {
  const { t } = useText();
  const { agentId } = useLive().session.user;
  const { reopen, busy } = useReopen(view.id);
  const reason = view.closeReason ? t(`closeReason.${view.closeReason}`) : '';
  const words = view.status === 'closed' ? t('talk.closed', { reason }) : t('talk.notYours');
  const mine =
    view.status === 'closed' && view.closeReason !== 'spam' && agentId != null && view.lastOwnerId === agentId;
  return (
    <div className={styles.readOnly} role="note">
      {words}
      {mine && (
        <Button size="small" loading={busy} onClick={reopen}>
          {t('reopen.do')}
        </Button>
      )}
    </div>
  );
}
