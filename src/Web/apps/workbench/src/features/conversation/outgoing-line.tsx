import { Icon } from '@shared/icons/icon';
import { DeliveryMark } from '@shared/messages/delivery-mark';
import type { OutgoingMessage } from '@shared/messages/outbox';
import { languageOf } from '@shared/text/language-of';
import { Button } from 'antd';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import styles from './bubble.module.css';
import { Quoted } from './quoted';

/** Written here and not yet back with its number: shown at once, with what is known of it. */
export function OutgoingLine({ item }: { item: OutgoingMessage }) {
  const { t } = useText();
  const { outbox } = useLive();
  const { state, note, text, attachments, refusal, clientId, conversationId, replyTo } = item;
  const failed = state === 'failed';
  const look = failed ? styles.failed : state === 'waiting' ? styles.waiting : note ? styles.note : styles.agent;
  return (
    <article className={`${styles.item} ${styles.ours} ${styles.continued} ${look}`} data-testid="outgoing">
      {replyTo && conversationId && <Quoted conversationId={conversationId} number={replyTo} />}
      {text && (
        <p className={styles.words} lang={languageOf(text)}>
          {text}
        </p>
      )}
      {attachments.map(({ id, fileName }) => (
        <p key={id} className={styles.words}>
          <Icon name="attach" size={14} /> {fileName}
        </p>
      ))}
      <div className={styles.foot}>
        {refusal && <span className={styles.why}>{t(`refusal.${refusal.kind}`, { reason: refusal.reason })}</span>}
        <DeliveryMark state={state} words={t(`delivery.${state}`)} />
        {failed && (
          <>
            <Button size="small" type="link" onClick={() => outbox.retry(clientId)}>
              {t('again')}
            </Button>
            <Button size="small" type="link" danger onClick={() => outbox.discard(clientId)}>
              {t('talk.discard')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
