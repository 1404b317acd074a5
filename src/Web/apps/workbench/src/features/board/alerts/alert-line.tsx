import { Icon } from '@shared/icons/icon';
import type { AlertRow } from '@shared/protocol/alert';
import { localized } from '@shared/text/localized';
import { clockTime } from '@shared/time/format';
import { Button } from 'antd';
import { acknowledge } from '../../../api/alerts';
import { paths } from '../../../components/route';
import { Elapsed } from '../../../components/since';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/text';
import styles from './alerts.module.css';
import { useAlertWords } from './use-alert-words';

/** One alert: what it is, since when, where it leads, and who sees to it. */
export function AlertLine({ row }: { row: AlertRow }) {
  const { t, language } = useText();
  const words = useAlertWords();
  const { run, busy } = useCommand();
  const { alert, by } = row;
  const leads = alert.conversationId ? paths.conversation(alert.conversationId) : paths.queue(alert.queueId ?? '');
  return (
    <li className={`${styles.line} ${alert.acknowledgedAt ? styles.seen : ''}`}>
      <Icon name="alert" size={18} />
      <a href={leads} className={styles.what}>
        <strong>{words.title(row)}</strong> <span>{words.details(row)}</span>
      </a>
      <span className={styles.since}>
        <Elapsed since={alert.at} />
      </span>
      {alert.acknowledgedAt ? (
        <span className={styles.by}>
          {t('alert.seenBy', {
            name: by ? localized(by, language) : '',
            time: clockTime(alert.acknowledgedAt, language),
          })}
        </span>
      ) : (
        <Button size="small" loading={busy} onClick={() => void run(() => acknowledge(row.id))}>
          {t('alert.see')}
        </Button>
      )}
    </li>
  );
}
