import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { newSecret } from '../../../api/outside';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';

/** What requests are signed with: made anew, and shown this once. */
export function WebhookSecret({ id }: { id: string }) {
  const { t } = useText();
  const { message, modal } = App.useApp();
  const { run, busy } = useCommand();
  const [secret, setSecret] = useState<string | null>(null);
  const renew = () =>
    modal.confirm({
      title: t('admin.outside.renewAsk'),
      content: t('admin.outside.renewHint'),
      okText: t('admin.outside.renew'),
      cancelText: t('admin.cancel'),
      onOk: () => run(async () => setSecret((await newSecret(id)).secret)),
    });
  const copy = async () => {
    await navigator.clipboard.writeText(secret!);
    void message.success(t('admin.key.copied'));
  };
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.outside.secret')}</h3>
      <p className={styles.hint}>{t('admin.outside.secretHint')}</p>
      {secret === null ? (
        <Button loading={busy} onClick={renew}>
          {t('admin.outside.renew')}
        </Button>
      ) : (
        <div className={styles.keyForm}>
          <Alert type="warning" showIcon title={t('admin.key.once')} />
          <Input
            readOnly
            aria-label={t('admin.outside.secret')}
            value={secret}
            onFocus={event => event.target.select()}
          />
          <Button type="primary" onClick={() => void copy()}>
            {t('admin.key.copy')}
          </Button>
        </div>
      )}
    </div>
  );
}
