import type { ConversationView } from '@shared/protocol/conversation';
import { useText } from '../../text/text';
import styles from './conversation.module.css';

/** Why one can read here and not write. */
export function ReadOnlyNotice({ view }: { view: ConversationView }) {
  const { t } = useText();
  const reason = view.closeReason ? t(`closeReason.${view.closeReason}`) : '';
  const words = view.status === 'closed' ? t('talk.closed', { reason }) : t('talk.notYours');
  return (
    <p className={styles.readOnly} role="note">
      {words}
    </p>
  );
}
