import { Button } from 'antd';
import { useChanges } from '../../../api/configuration';
import { Empty } from '../../../components/empty';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { ChangeRow } from './change-row';

/** Who changed what and when, newest first, and the way back. */
export function HistoryPage({ opened }: { opened: number | null }) {
  const { t } = useText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useChanges();
  const changes = data?.pages.flatMap(page => page.items) ?? [];
  const newest = changes[0]?.version ?? 0;
  return (
    <section aria-labelledby="history-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="history-title">{t('admin.history.title')}</h1>
      </header>
      <p className={styles.about}>{t('admin.history.about')}</p>
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={8} />}
      {data && changes.length === 0 && <Empty icon="history" title={t('admin.history.empty')} />}
      <ol className={styles.changes}>
        {changes.map(change => (
          <ChangeRow key={change.version} change={change} newest={newest} opened={change.version === opened} />
        ))}
      </ol>
      {hasNextPage && (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('admin.history.more')}
        </Button>
      )}
    </section>
  );
}
