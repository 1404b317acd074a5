import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useState } from 'react';
import { exportConversations, useConversations, type ConversationFilter } from '../../api/conversations';
import { Empty } from '../../components/empty';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import { saveFile } from '../../components/save-file';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { ConversationTable } from './conversation-table';
import styles from './conversations.module.css';
import { FilterBar } from './filter-bar';
import { PickedBar } from './picked-bar';
import { filterOf } from './filter-of';

/** Every contact by what is known of it; the address says what is looked for, so that it can be kept and sent. */
export function ConversationsPage({ query }: { query: string }) {
  const { t, language } = useText();
  const { run } = useCommand();
  const [saving, setSaving] = useState(false);
  const filter = filterOf(query);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useConversations(filter, 50);
  const leads = useLive().session.user.role !== 'agent';
  const rows = [...new Map(data?.pages.flatMap(page => page.items).map(view => [view.id, view])).values()];
  const set = (wanted: ConversationFilter) => go(paths.conversations(wanted));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (id: string, on: boolean) =>
    setPicked(before => new Set(on ? [...before, id] : [...before].filter(one => one !== id)));
  const done = () => {
    setPicked(new Set());
    void refetch();
  };
  const save = async () => {
    setSaving(true);
    await run(async () => saveFile('conversations.csv', await exportConversations(filter, language)));
    setSaving(false);
  };
  return (
    <main className={styles.page} tabIndex={-1}>
      <header className={styles.head}>
        <h1>{t('conversations.title')}</h1>
        <Button icon={<Icon name="download" size={14} />} loading={saving} onClick={() => void save()}>
          {t('conversations.export')}
        </Button>
      </header>
      <FilterBar filter={filter} set={set} />
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={8} height={48} />}
      {data && rows.length === 0 && !hasNextPage && (
        <Empty icon="search" title={t('conversations.none')} hint={t('conversations.noneHint')} />
      )}
      {rows.length > 0 && <ConversationTable rows={rows} picked={picked} pick={leads ? pick : null} />}
      <PickedBar rows={rows.filter(row => picked.has(row.id) && row.status !== 'closed')} done={done} />
      {hasNextPage && (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('conversations.more')}
        </Button>
      )}
    </main>
  );
}
