import { Button } from 'antd';
import { useState } from 'react';
import { exportAudit, useAudit, type AuditFilter } from '../../../api/audit';
import { Empty } from '../../../components/empty';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { saveFile } from '../../../components/save-file';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useSearch } from '../use-search';
import { AuditEntry } from './audit-entry';
import { AuditFilterBar } from './audit-filter';

/** Who saw, did and changed what, newest first; searched, and taken along as a table. */
export function AuditPage() {
  const { t } = useText();
  const { run } = useCommand();
  const search = useSearch();
  const [filter, setFilter] = useState<AuditFilter>({});
  const [busy, setBusy] = useState(false);
  const q = search.sought.trim();
  const asked = q ? { ...filter, q } : filter;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(asked);
  const rows = data?.pages.flatMap(page => page.items) ?? [];
  const save = async () => {
    setBusy(true);
    await run(async () => saveFile('audit.csv', await exportAudit(asked)));
    setBusy(false);
  };
  return (
    <section aria-labelledby="audit-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="audit-title">{t('admin.audit.title')}</h1>
        <Button onClick={() => void save()} loading={busy}>
          {t('admin.audit.export')}
        </Button>
      </header>
      <p className={styles.about}>{t('admin.audit.about')}</p>
      <AuditFilterBar filter={filter} set={setFilter} search={search} />
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={8} />}
      {data && rows.length === 0 && !hasNextPage && (
        <Empty icon="search" title={t('admin.nothingFound')} hint={t('admin.audit.nothingHint')} />
      )}
      <ol className={styles.changes}>
        {rows.map(row => (
          <AuditEntry key={row.position} row={row} />
        ))}
      </ol>
      {hasNextPage && (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('admin.audit.more')}
        </Button>
      )}
    </section>
  );
}
