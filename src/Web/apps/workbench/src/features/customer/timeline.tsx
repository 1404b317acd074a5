import { sameDay } from '@shared/messages/grouping';
import type { Message } from '@shared/protocol/message';
import { languageOf } from '@shared/text/language-of';
import { clockTime, dayName } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTimeline } from '../../api/customers';
import { ChannelIcon } from '../../components/channel';
import { Empty } from '../../components/empty';
import { useEventWords } from '../../components/event-words';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { paths } from '../../components/route';
import { useText } from '../../text/text';
import { withLastOf } from './last-words';
import styles from './timeline.module.css';

/** So many pages are asked for by themselves until something else than this conversation is found. */
const pagesAhead = 5;

interface Props {
  customerId: string;
  /** The conversation beside it. */
  current: string;
  /** It goes on: what is said in it takes the place of what was said before, so that nothing below moves. */
  goesOn: boolean;
}

/** Over all conversations and channels, newest first, as far back as one reads. */
export function Timeline({ customerId, current, goesOn }: Props) {
  const { t } = useText();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useTimeline(customerId);
  const said = data?.pages.flatMap(page => page.items) ?? [];
  const messages = goesOn ? withLastOf(said, current) : said;
  const onlyThis = messages.length === 1 && said.length > 1;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (onlyThis && hasNextPage && pages < pagesAhead) void fetchNextPage();
  }, [onlyThis, hasNextPage, pages, fetchNextPage]);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={5} height={28} />;
  if (messages.length === 0) return <Empty icon="history" title={t('customer.noTimeline')} />;
  return (
    <div className={styles.timeline}>
      <ol>
        {messages.map((message, index) => (
          <TimelineItem
            key={`${message.conversationId}/${message.number}`}
            message={message}
            previous={messages[index - 1]}
            current={message.conversationId === current}
            latest={goesOn && index === 0 && message.conversationId === current}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('customer.more')}
        </Button>
      )}
    </div>
  );
}

interface ItemProps {
  message: Message;
  previous: Message | undefined;
  current: boolean;
  /** The last words of what goes on beside it: one line, so that others of them take no more room. */
  latest: boolean;
}

function TimelineItem({ message, previous, current, latest }: ItemProps) {
  const { t, language } = useText();
  const eventWords = useEventWords();
  const now = useNow();
  const newDay = !previous || !sameDay(previous.at, message.at);
  const newTalk = previous?.conversationId !== message.conversationId;
  const { author, kind, text, attachments } = message;
  const words = kind === 'system' ? eventWords(message) : text || attachments[0]?.fileName;
  return (
    <li>
      {newDay && <p className={styles.day}>{dayName(message.at, language, now)}</p>}
      <a
        href={paths.conversation(message.conversationId)}
        className={`${styles.item} ${newTalk ? styles.newTalk : ''} ${styles[kind] ?? ''} ${current ? styles.current : ''} ${latest ? styles.latest : ''}`}
      >
        <time dateTime={message.at}>{clockTime(message.at, language)}</time>
        <ChannelIcon channel={message.channel} size={13} />
        <span className={styles.words} lang={kind === 'system' ? undefined : languageOf(text)}>
          {kind !== 'system' && <b>{author.kind === 'bot' ? t('talk.bot') : author.name} </b>}
          {message.recalled ? t('talk.recalled') : words}
        </span>
      </a>
    </li>
  );
}
