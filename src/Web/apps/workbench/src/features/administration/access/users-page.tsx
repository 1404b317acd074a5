import { Icon } from '@shared/icons/icon';
import { nameIn } from '@shared/text/name-in';
import { Button, Input } from 'antd';
import { useUsers } from '../../../api/users';
import { Empty } from '../../../components/empty';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { go, paths } from '../../../components/route';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { findRows } from '../find-rows';
import { useNames } from '../names';
import { RowTable } from '../row-table';
import { useSearch } from '../use-search';

/** Everybody who may sign in. */
export function UsersPage() {
  const { t, language } = useText();
  const { data, error, refetch } = useUsers();
  const names = useNames(['agent']);
  const search = useSearch();
  const lines = (data ?? []).map(({ user, disabled }) => {
    const row = { kind: 'users', id: user.userName, value: {}, pinyin: [] };
    const desk = user.agentId ? names.name('agent', user.agentId) : t('admin.nothing');
    const state = disabled ? t('admin.user.mayNot') : t('admin.user.may');
    return { row, shown: [nameIn(language, user.name), t(`role.${user.role}`), desk, state] };
  });
  const found = findRows(lines, search.sought);
  return (
    <section aria-labelledby="users-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="users-title">{t('admin.user.title')}</h1>
        {data && <span className={styles.count}>{data.length}</span>}
        <Button type="primary" onClick={() => go(paths.administration('users', ''))}>
          {t('admin.new')}
        </Button>
      </header>
      <p className={styles.about}>{t('admin.user.about')}</p>
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={6} />}
      {data && (
        <>
          <Input
            {...search.field}
            className={styles.search}
            prefix={<Icon name="search" />}
            aria-label={t('admin.search')}
            placeholder={t('admin.search')}
          />
          {found.length === 0 ? (
            <Empty icon="search" title={t('admin.nothingFound')} hint={t('admin.user.nothingFoundHint')} />
          ) : (
            <RowTable
              lines={found}
              kind="users"
              columns={[
                { path: 'role', words: t('admin.user.role') },
                { path: 'agent', words: t('admin.user.desk') },
                { path: 'state', words: t('admin.user.state') },
              ]}
              most={Infinity}
            />
          )}
        </>
      )}
    </section>
  );
}
