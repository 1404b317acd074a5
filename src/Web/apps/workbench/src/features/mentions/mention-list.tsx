import { Icon } from '@shared/icons/icon';
import { sameDay } from '@shared/messages/grouping';
import type { Mention } from '@shared/protocol/agent';
import { clockTime, dateTime } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Button } from 'antd';
import { Empty } from '../../components/empty';
import { useText } from '../../text/text';
import styles from './mentions.module.css';

interface Props {
  /** The latest first. */
  mentions: readonly Mention[];
  mark: (which: readonly Mention[], read: boolean) => void;
  goTo: (mention: Mention) => void;
}

export function MentionList({ mentions, mark, goTo }: Props) {
  const { t } = useText();
  const unread = mentions.filter(one => !one.read);
  if (mentions.length === 0) return <Empty icon="bell" title={t('mention.none')} hint={t('mention.noneHint')} />;
  return (
    <div className={styles.mentions}>
      <ul className={styles.list}>
        {mentions.map(mention => (
          <Row key={`${mention.conversationId}/${mention.number}`} mention={mention} mark={mark} goTo={goTo} />
        ))}
      </ul>
      {unread.length > 1 && (
        <Button size="small" type="link" onClick={() => mark(unread, true)}>
          {t('mention.allRead')}
        </Button>
      )}
    </div>
  );
}

function Row({ mention, mark, goTo }: Pick<Props, 'mark' | 'goTo'> & { mention: Mention }) {
  const { t, language } = useText();
  const { by, customerName, words, at, read } = mention;
  const today = sameDay(at, new Date(useNow()).toISOString());
  return (
    <li className={`${styles.mention} ${read ? '' : styles.unread}`}>
      <button type="button" className={styles.go} onClick={() => goTo(mention)}>
        <span className={styles.about}>
          {!read && <span className={styles.dot} role="img" aria-label={t('mention.unread')} />}
          <span className={styles.who}>{t('mention.by', { by, customer: customerName })}</span>
          <time dateTime={at}>{today ? clockTime(at, language) : dateTime(at, language)}</time>
        </span>
        <span className={styles.words}>{words}</span>
      </button>
      <Button
        size="small"
        type="text"
        icon={<Icon name={read ? 'message' : 'check'} />}
        aria-label={read ? t('mention.markUnread') : t('mention.markRead')}
        title={read ? t('mention.markUnread') : t('mention.markRead')}
        onClick={() => mark([mention], !read)}
      />
    </li>
  );
}
