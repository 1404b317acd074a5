import { Icon } from '@shared/icons/icon';
import { continues } from '@shared/messages/grouping';
import type { OutgoingMessage } from '@shared/messages/outbox';
import type { Message } from '@shared/protocol/message';
import { useStickToBottom } from '@shared/scroll/use-stick-to-bottom';
import { byCustomer, type ChatSession } from '../session/chat-session';
import type { ChatState } from '../session/chat-state';
import { useText } from '../text/text';
import { EventLine } from './event-line';
import { MessageItem } from './message-item';
import { OutgoingItem } from './outgoing-item';
import { Rating } from './rating';
import { Welcome } from './welcome';
import styles from './message-list.module.css';

interface Props {
  state: ChatState;
  outbox: readonly OutgoingMessage[];
  session: ChatSession;
  /** The next words answer this message. */
  quote: (message: Message) => void;
}

const isQuoted = (one: Message, by: Message) => by.replyTo === one.number && by.conversationId === one.conversationId;

const key = (message: Message) => `${message.conversationId}/${message.number}`;

export function MessageList({ state, outbox, session, quote }: Props) {
  const { t } = useText();
  const messages = [...state.past, ...(state.log?.messages ?? [])];
  const shown = new Set(messages.map(message => message.clientId));
  const outgoing = outbox.filter(item => !shown.has(item.clientId));
  const lastStored = messages.at(-1);
  const last = outgoing.at(-1)?.clientId ?? lastStored?.clientId ?? (lastStored && key(lastStored));
  const { box, content, away, missed, onScroll, toBottom } = useStickToBottom(last, outgoing.length > 0);
  const lastOwn = messages.findLast(byCustomer);
  return (
    <div className={styles.frame}>
      <div className={styles.box} ref={box} onScroll={onScroll} role="log" aria-label={t('messages')} tabIndex={0}>
        <div className={styles.content} ref={content}>
          <Welcome words={state.texts.welcome || t('welcome')} />
          {messages.map((message, index) =>
            message.kind === 'system' ? (
              <EventLine key={key(message)} message={message} />
            ) : (
              <MessageItem
                key={key(message)}
                message={message}
                continued={continues(messages[index - 1], message)}
                showState={message === lastOwn && outgoing.length === 0}
                token={session.visitor.token}
                answered={messages.find(one => isQuoted(one, message))}
                quote={message.conversationId === state.conversation?.id ? quote : null}
              />
            ),
          )}
          {outgoing.map(item => (
            <OutgoingItem key={item.clientId} item={item} outbox={session.outbox} />
          ))}
          {state.conversation?.ratingAsked && (
            <Rating
              key={state.conversation.id}
              conversation={state.conversation}
              words={state.texts.rating || t('rating.words')}
              rate={session.rate}
            />
          )}
          {state.conversation?.status === 'closed' && <p className={styles.after}>{t('writeAgain')}</p>}
          <p className={styles.typing} role="status">
            {state.typing && t('typing', { agent: state.conversation?.agent?.name ?? t('somebody') })}
          </p>
        </div>
      </div>
      {away && (
        <button type="button" className={styles.newest} onClick={toBottom}>
          <Icon name="down" />
          {missed ? t('newMessages') : t('toEnd')}
        </button>
      )}
    </div>
  );
}
