import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { useText } from '../../text/text';
import styles from './rating.module.css';

/** Over a conversation that its customer has rated: how, and in which words. */
export function RatedStrip({ rating }: { rating: NonNullable<ConversationView['rating']> }) {
  const { t } = useText();
  return (
    <section className={styles.strip} aria-label={t('rating.title')}>
      <Icon name="star" />
      <strong>{t('rating.stars', { count: rating.stars })}</strong>
      {rating.comment && <q className={styles.comment}>{rating.comment}</q>}
    </section>
  );
}
