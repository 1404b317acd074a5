import { Attachment } from '@shared/attachments/attachment';
import { DeliveryMark } from '@shared/messages/delivery-mark';
import { LinkedText } from '@shared/messages/linked-text';
import type { Message } from '@shared/protocol/message';
import { clockTime } from '@shared/time/format';
import { useCallback } from 'react';
import { byCustomer } from '../session/chat-session';
import { loadFile } from '../session/files';
import { useText } from '../text/text';
import styles from './message-item.module.css';

interface Props {
  message: Message;
  continued: boolean;
  showState: boolean;
  token: string;
}

export function MessageItem({ message, continued, showState, token }: Props) {
  const { t, language } = useText();
  const own = byCustomer(message);
  const load = useCallback((id: string) => loadFile(token, id), [token]);
  const author = own ? t('you') : message.author.kind === 'bot' ? t('assistant') : message.author.name;
  return (
    <article className={`${styles.item} ${own ? styles.own : ''} ${continued ? styles.continued : ''}`}>
      <p className={continued ? 'visually-hidden' : styles.author}>
        {author} <time dateTime={message.at}>{clockTime(message.at, language)}</time>
      </p>
      {message.text && (
        <p className={styles.bubble}>
          <LinkedText text={message.text} />
        </p>
      )}
      {message.attachments.map(attachment => (
        <Attachment
          key={attachment.id}
          attachment={attachment}
          load={load}
          words={{
            download: t('attachment.download', { name: attachment.fileName }),
            loading: t('attachment.loading'),
            gone: t('attachment.gone'),
          }}
        />
      ))}
      {own && showState && <DeliveryMark state={message.delivery} words={t(`delivery.${message.delivery}`)} />}
    </article>
  );
}
