import { Attachment } from '@shared/attachments/attachment';
import { Icon } from '@shared/icons/icon';
import { DeliveryMark } from '@shared/messages/delivery-mark';
import { LinkedText } from '@shared/messages/linked-text';
import type { Message } from '@shared/protocol/message';
import { languageOf } from '@shared/text/language-of';
import { clockTime } from '@shared/time/format';
import { Revealable } from '../../components/revealable';
import { loadFile } from '../../api/attachments';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { BubbleActions } from './bubble-actions';
import styles from './bubble.module.css';
import { NoteWords } from './note-words';
import { Quoted } from './quoted';

interface Props {
  message: Message;
  customerId: string;
  continued: boolean;
  marked: boolean;
}

/** What somebody said. Notes are on yellow paper, the bot is violet, each with a sign and a word. */
export function Bubble({ message, customerId, continued, marked }: Props) {
  const { t, language } = useText();
  const { session } = useLive();
  const { author, kind, at, delivery, attachments } = message;
  const note = kind === 'note';
  const ours = author.kind !== 'customer';
  const me = author.kind === 'agent' && author.id === session.user.agentId;
  const look = note ? styles.note : styles[author.kind];
  return (
    <article className={`${styles.item} ${ours ? styles.ours : ''} ${continued ? styles.continued : ''} ${look}`}>
      <p className={continued ? 'visually-hidden' : styles.head}>
        {author.kind === 'bot' && <Icon name="bot" size={14} label={t('talk.bot')} />}
        {note && <Icon name="note" size={14} />}
        <span className={styles.author}>{me ? t('talk.me') : author.name}</span>
        {note && <span>{message.event === 'whisper' ? t('talk.whisper') : t('talk.note')}</span>}
        <time dateTime={at}>{clockTime(at, language)}</time>
      </p>
      {message.replyTo && <Quoted conversationId={message.conversationId} number={message.replyTo} />}
      {message.recalled ? (
        <p className={styles.recalled}>{t('talk.recalled')}</p>
      ) : (
        message.text && (
          <p className={styles.words} lang={languageOf(message.text)}>
            <Words message={message} customerId={customerId} />
          </p>
        )
      )}
      {attachments.map(attachment => (
        <Attachment
          key={attachment.id}
          attachment={attachment}
          load={loadFile}
          words={{
            download: t('attachment.download', { name: attachment.fileName }),
            loading: t('attachment.loading'),
            gone: t('attachment.gone'),
          }}
        />
      ))}
      <BubbleActions message={message} me={me} />
      {marked && !message.recalled && <DeliveryMark state={delivery} words={t(`delivery.${delivery}`)} />}
    </article>
  );
}

/** As the server masks a number or an address, with or without separators. */
const hidden = /(?:\*\W?){3}/;

function Words({ message, customerId }: Pick<Props, 'message' | 'customerId'>) {
  if (message.mentions?.length) return <NoteWords text={message.text} mentions={message.mentions} />;
  if (!hidden.test(message.text)) return <LinkedText text={message.text} />;
  const field = `messages/${message.conversationId}/${message.number}` as const;
  return (
    <Revealable customerId={customerId} field={field} masked={message.text}>
      {words => (
        <span>
          <LinkedText text={words} />
        </span>
      )}
    </Revealable>
  );
}
