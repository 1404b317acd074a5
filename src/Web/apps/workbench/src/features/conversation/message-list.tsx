import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useStickToBottom } from '@shared/scroll/use-stick-to-bottom';
import { useCommand } from '../../live/use-command';
import { useLive } from '../../live/live-context';
import type { OpenConversation } from '../../live/open-conversation';
import { useOutbox } from '../../live/use-outbox';
import { useTyping } from '../../live/use-typing';
import { useText } from '../../text/text';
import styles from './message-list.module.css';
import { MessageLine } from './message-line';
import { OutgoingLine } from './outgoing-line';
import { lastOfEachMark } from './last-of-each-mark';
import { useReadMark } from './use-read-mark';

/** The whole conversation in one column. */
export function MessageList({ open: { view, log } }: { open: OpenConversation }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const typing = useTyping(view.id);
  const stored = new Set(log.messages.map(message => message.clientId));
  const outgoing = useOutbox(view.id).filter(item => !stored.has(item.clientId));
  const first = log.messages[0]?.number.toString();
  const lastStored = log.messages.at(-1);
  const last = outgoing.at(-1)?.clientId ?? lastStored?.clientId ?? lastStored?.number.toString();
  const { box, content, away, missed, onScroll, toBottom } = useStickToBottom(first, last, outgoing.length > 0);
  useReadMark(view, log);
  const marked = lastOfEachMark(log.messages, live.session.user.agentId);
  return (
    <div className={styles.frame}>
      <div className={styles.box} ref={box} onScroll={onScroll} role="log" aria-label={t('talk.messages')} tabIndex={0}>
        <div className={styles.content} ref={content}>
          {log.after > 0 && (
            <Button
              className={styles.older}
              loading={busy}
              onClick={() => void run(() => live.views.loadOlder(view.id))}
            >
              {t('talk.older')}
            </Button>
          )}
          {log.messages.map((message, index) => (
            <MessageLine
              key={message.number}
              message={message}
              customerId={view.customer.id}
              previous={log.messages[index - 1]}
              marked={marked.has(message.number)}
            />
          ))}
          {outgoing.map(item => (
            <OutgoingLine key={item.clientId} item={item} />
          ))}
          <p className={styles.typing} role="status">
            {typing && t('talk.typing', { name: typing.name ?? view.customer.name })}
          </p>
        </div>
      </div>
      {away && (
        <Button className={styles.newest} shape="round" icon={<Icon name="down" />} onClick={toBottom}>
          {missed ? t('talk.newMessages') : t('talk.toEnd')}
        </Button>
      )}
    </div>
  );
}
