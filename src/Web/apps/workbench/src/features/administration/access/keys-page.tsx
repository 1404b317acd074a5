import { moment } from '@shared/time/format';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { revokeKey, useKeys, type ApiKey } from '../../../api/keys';
import { Empty } from '../../../components/empty';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { usePersonName } from '../history/use-person-name';
import { NewKey } from './new-key';

/** What programs sign in with. */
export function KeysPage() {
  const { t } = useText();
  const { data, error, refetch } = useKeys();
  const [making, setMaking] = useState(false);
  const working = [...(data ?? [])].sort((a, b) => Number(Boolean(a.revokedAt)) - Number(Boolean(b.revokedAt)));
  return (
    <section aria-labelledby="keys-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="keys-title">{t('admin.key.title')}</h1>
        <Button type="primary" onClick={() => setMaking(true)}>
          {t('admin.new')}
        </Button>
      </header>
      <p className={styles.about}>{t('admin.key.about')}</p>
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={4} />}
      {data && data.length === 0 && <Empty icon="key" title={t('admin.key.none')} hint={t('admin.key.noneHint')} />}
      <ul className={styles.changes}>
        {working.map(key => (
          <KeyRow key={key.prefix} apiKey={key} />
        ))}
      </ul>
      {making && <NewKey done={() => setMaking(false)} />}
    </section>
  );
}

function KeyRow({ apiKey: { prefix, name, createdAt, createdBy, lastUsedAt, revokedAt } }: { apiKey: ApiKey }) {
  const { t, language } = useText();
  const person = usePersonName();
  const queries = useQueryClient();
  const { modal } = App.useApp();
  const { run } = useCommand();
  const revoke = async () => {
    await revokeKey(prefix);
    await queries.invalidateQueries({ queryKey: ['api-keys'] });
  };
  const ask = () =>
    modal.confirm({
      title: t('admin.key.revokeNow', { name }),
      content: t('admin.key.revokeHint'),
      okText: t('admin.key.revoke'),
      okButtonProps: { danger: true },
      cancelText: t('admin.cancel'),
      onOk: () => run(revoke),
    });
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <div>
          <span className={styles.entity}>{name}</span>
          {revokedAt && <span className={styles.was}>{t('admin.key.revoked')}</span>}
          <span className={styles.id}>{prefix}…</span>
        </div>
        <div className={styles.when}>
          <p>{t('admin.key.made', { name: person(createdBy), time: moment(createdAt, language) })}</p>
          <p>{lastUsedAt ? t('admin.key.used', { time: moment(lastUsedAt, language) }) : t('admin.key.neverUsed')}</p>
        </div>
        {!revokedAt && (
          <Button onClick={ask} aria-label={t('admin.key.revokeOf', { name })}>
            {t('admin.key.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}
