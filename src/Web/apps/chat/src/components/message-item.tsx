import { Attachment } from '@shared/attachments/attachment';
import { DeliveryMark } from '@shared/messages/delivery-mark';
import { Icon } from '@shared/icons/icon';
import { LinkedText } from '@shared/messages/linked-text';
import type { Message } from '@shared/protocol/message';
import { languageOf } from '@shared/text/language-of';
import { clockTime } from '@shared/time/format';
import { useCallback } from 'react';
import { byCustomer } from '../session/chat-session';
import { loadFile } from '../session/files';
import { useText } from '../text/text';
import { Answered } from './answered';
import styles from './message-item.module.css';

interface Props {
  message: Message;
  continued: boolean;
  showState: boolean;
  token: string;
  /** What it answers, where that is on the page. */
  answered: Message | undefined;
  /** Takes it as what the next words answer; null where it belongs to what is over. */
  quote: ((message: Message) => void) | null;
}

export function MessageItem({ message, continued, showState, token, answered, quote }: Props) {
  const { t, language } = useText();
  const own = byCustomer(message);
  const load = useCallback((id: string) => loadFile(token, id), [token]);
  const author = own ? t('you') : message.author.kind === 'bot' ? t('assistant') : message.author.name;
  return (
    <article className={`${styles.item} ${own ? styles.own : ''} ${continued ? styles.continued : ''}`}>
      <p className={continued ? 'visually-hidden' : styles.author}>
        {author} <time dateTime={message.at}>{clockTime(message.at, language)}</time>
      </p>
      {answered && <Answered message={answered} />}
      {message.recalled && <p className={styles.recalled}>{t('quote.recalled')}</p>}
      {message.text && (
        <p className={styles.bubble} lang={languageOf(message.text)}>
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
      {quote && !message.recalled && (
        <button
          type="button"
          className={styles.quote}
          aria-label={t('quote.do')}
          title={t('quote.do')}
          onClick={() => quote(message)}
        >
          <Icon name="quote" size={14} />
        </button>
      )}
      {own && showState && <DeliveryMark state={message.delivery} words={t(`delivery.${message.delivery}`)} />}
    </article>
  );
}
