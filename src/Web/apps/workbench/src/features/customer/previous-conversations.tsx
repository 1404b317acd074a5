import type { ConversationView } from '@shared/protocol/conversation';
import { dateTime } from '@shared/time/format';
import { Button } from 'antd';
import { useConversations } from '../../api/conversations';
import { ChannelIcon } from '../../components/channel';
import { useColleagueName } from '../../components/colleague-name';
import { Empty } from '../../components/empty';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { usePreview } from '../../components/preview';
import { paths } from '../../components/route';
import { useText } from '../../text/text';
import styles from './customer.module.css';

/** The customer's other conversations, newest first; each opens to be read. */
export function PreviousConversations({ customerId, current }: { customerId: string; current: string }) {
  const { t } = useText();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConversations({ customerId });
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={3} height={56} />;
  const others = data.pages.flatMap(page => page.items).filter(view => view.id !== current);
  if (others.length === 0) return <Empty icon="history" title={t('customer.noPrevious')} />;
  return (
    <div className={styles.previous}>
      <ul>
        {others.map(view => (
          <PreviousRow key={view.id} view={view} />
        ))}
      </ul>
      {hasNextPage && (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('customer.more')}
        </Button>
      )}
    </div>
  );
}

function PreviousRow({ view }: { view: ConversationView }) {
  const { t, language } = useText();
  const colleague = useColleagueName();
  const words = usePreview(view.preview);
  const how = view.closeReason ? t(`closeReason.${view.closeReason}`) : t(`status.${view.status}`);
  return (
    <li>
      <a href={paths.conversation(view.id)} className={styles.row}>
        <span className={styles.rowHead}>
          <ChannelIcon channel={view.channel} />
          {dateTime(view.startedAt, language)} · {how}
          {view.ownerId && ` · ${colleague(view.ownerId)}`}
        </span>
        <span className={styles.rowWords}>{words}</span>
      </a>
    </li>
  );
}
