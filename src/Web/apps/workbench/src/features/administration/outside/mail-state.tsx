import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { testMail, type Outside } from '../../../api/outside';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';

/** Whether e-mail goes out, by which server, and a way to try it. */
export function MailState({ outside }: { outside: Outside }) {
  const { t } = useText();
  const { run, busy } = useCommand();
  const [to, setTo] = useState('');
  const [tried, setTried] = useState<{ problem?: string | null } | null>(null);
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.outside.mail')}</h3>
      {!outside.mailHost && (
        <Alert type="warning" showIcon title={t('admin.outside.noMail')} description={t('admin.outside.noMailHint')} />
      )}
      {outside.mailHost && (
        <form
          className={styles.keyForm}
          onSubmit={event => {
            event.preventDefault();
            void run(async () => setTried(await testMail(to.trim())));
          }}
        >
          <p>{t('admin.outside.mailBy', { host: outside.mailHost, from: outside.mailFrom ?? '' })}</p>
          <label className={styles.label} htmlFor="mail-to">
            {t('admin.outside.mailTo')}
          </label>
          <Input id="mail-to" type="email" value={to} onChange={event => setTo(event.target.value)} />
          <Button htmlType="submit" loading={busy} disabled={to.trim() === ''}>
            {t('admin.outside.sendTest')}
          </Button>
          <div aria-live="polite" className={styles.answered}>
            {tried && (
              <Alert
                type={tried.problem ? 'error' : 'success'}
                showIcon
                title={
                  tried.problem ? t('admin.outside.notTaken', { why: tried.problem }) : t('admin.outside.mailTaken')
                }
              />
            )}
          </div>
        </form>
      )}
    </div>
  );
}
