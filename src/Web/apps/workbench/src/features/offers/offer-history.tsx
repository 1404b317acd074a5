import type { ConversationView } from '@shared/protocol/conversation';
import { dateTime } from '@shared/time/format';
import { usePreviousConversation } from '../../api/conversations';
import { useText } from '../../text/text';
import styles from './offer-card.module.css';

/** What happened before, in one line. */
export function OfferHistory({ conversation }: { conversation: ConversationView }) {
  const { t, language } = useText();
  const { data: previous, isPending } = usePreviousConversation(conversation);
  if (isPending) return <span className={styles.fact}>{t('loading')}</span>;
  if (!previous) return <span className={styles.fact}>{t('offer.firstContact')}</span>;
  const when = dateTime(previous.closedAt ?? previous.startedAt, language);
  const how = previous.closeReason ? t(`closeReason.${previous.closeReason}`) : '';
  return <span className={styles.fact}>{t('offer.before', { when, how })}</span>;
}
