import { Alert, Button } from 'antd';
import { useState } from 'react';
import { testWebhook, type WebhookAnswer } from '../../../api/outside';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';

/** A signed request now, and what was answered. */
export function WebhookTest({ id }: { id: string }) {
  const { t } = useText();
  const { run, busy } = useCommand();
  const [answer, setAnswer] = useState<WebhookAnswer | null>(null);
  const send = async () => setAnswer((await run(() => testWebhook(id))) ?? null);
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.outside.test')}</h3>
      <p className={styles.hint}>{t('admin.outside.testHint')}</p>
      <Button loading={busy} onClick={() => void send()}>
        {t('admin.outside.sendTest')}
      </Button>
      <div aria-live="polite" className={styles.answered}>
        {answer && (
          <Alert
            type={answer.taken ? 'success' : 'error'}
            showIcon
            title={
              answer.status == null
                ? t('admin.outside.noAnswer', { why: answer.problem ?? '' })
                : t('admin.outside.answered', { status: answer.status, time: answer.milliseconds })
            }
            description={answer.text ? <pre className={styles.answer}>{answer.text}</pre> : undefined}
          />
        )}
      </div>
    </div>
  );
}
