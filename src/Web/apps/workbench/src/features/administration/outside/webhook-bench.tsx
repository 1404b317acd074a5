import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { WebhookSecret } from './webhook-secret';
import { WebhookTest } from './webhook-test';

/** What can be done with a webhook as it is saved: tried out, and given another secret. */
export function WebhookBench({ id }: { id: string }) {
  const { t } = useText();
  return (
    <section className={styles.bench} aria-labelledby="webhook-title">
      <h2 id="webhook-title">{t('admin.outside.saved')}</h2>
      <WebhookTest id={id} />
      <WebhookSecret id={id} />
    </section>
  );
}
