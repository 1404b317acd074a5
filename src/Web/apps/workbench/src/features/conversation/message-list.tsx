import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useStickToBottom } from '@shared/scroll/use-stick-to-bottom';
import { useLive } from '../../live/live-context';
import type { OpenConversation } from '../../live/open-conversation';
import { useOutbox } from '../../live/use-outbox';
import { useTyping } from '../../live/use-typing';
import { useText } from '../../text/text';
import styles from './message-list.module.css';
import { MessageStretch } from './message-stretch';
import { OutgoingLine } from './outgoing-line';
import { lastOfEachMark } from './last-of-each-mark';
import { stretchesOf } from './stretches';
import { useOlder } from './use-older';
import { useReadMark } from './use-read-mark';

/** So many windows above what is read, the next page is asked for. */
const ahead = 2;

/** The whole conversation in one column. */
export function MessageList({ open: { view, log } }: { open: OpenConversation }) {
  const { t } = useText();
  const live = useLive();
  const older = useOlder(view.id);
  const typing = useTyping(view.id);
  const outgoing = useOutbox(view.id).filter(({ clientId }) => !log.messages.some(one => one.clientId === clientId));
  const lastStored = log.messages.at(-1);
  const last = outgoing.at(-1)?.clientId ?? lastStored?.clientId ?? lastStored?.number.toString();
  const { box, content, away, missed, onScroll, toBottom } = useStickToBottom(last, outgoing.length > 0);
  useReadMark(view, log);
  const marked = lastOfEachMark(log.messages, live.session.user.agentId);
  const scrolled = () => {
    onScroll();
    const { scrollTop, clientHeight } = box.current!;
    if (log.after > 0 && scrollTop < ahead * clientHeight) older.askAhead();
  };
  return (
    <div className={styles.frame}>
      <div className={styles.box} ref={box} onScroll={scrolled} role="log" aria-label={t('talk.messages')} tabIndex={0}>
        <div className={styles.content} ref={content}>
          {log.after > 0 && (
            <Button className={styles.older} loading={older.busy} onClick={older.ask}>
              {t('talk.older')}
            </Button>
          )}
          {stretchesOf(log.messages).map(stretch => (
            <MessageStretch key={stretch.key} stretch={stretch} customerId={view.customer.id} marked={marked} />
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
