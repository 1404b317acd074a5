import { DeliveryMark } from '@shared/messages/delivery-mark';
import type { Outbox, OutgoingMessage } from '@shared/messages/outbox';
import { useText } from '../text/text';
import styles from './message-item.module.css';

/** Written, and not yet back from the server with its number. */
export function OutgoingItem({ item, outbox }: { item: OutgoingMessage; outbox: Outbox }) {
  const { t } = useText();
  const failed = item.state === 'failed';
  return (
    <article className={`${styles.item} ${styles.own} ${styles.continued} ${failed ? styles.failed : ''}`}>
      {item.text && <p className={styles.bubble}>{item.text}</p>}
      {item.attachments.map(attachment => (
        <span key={attachment.id} className={styles.bubble}>
          {attachment.fileName}
        </span>
      ))}
      <div className={styles.actions}>
        <DeliveryMark state={item.state} words={t(`delivery.${item.state}`)} />
        {failed && (
          <button type="button" onClick={() => outbox.retry(item.clientId)}>
            {t('again')}
          </button>
        )}
      </div>
    </article>
  );
}
