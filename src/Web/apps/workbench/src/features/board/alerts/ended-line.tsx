import type { AlertRow } from '@shared/protocol/alert';
import { localized } from '@shared/text/localized';
import { clockTime } from '@shared/time/format';
import { useText } from '../../../text/text';
import styles from './alerts.module.css';
import { useAlertWords } from './use-alert-words';

/** What is over, and who had seen to it. */
export function EndedLine({ row }: { row: AlertRow }) {
  const { t, language } = useText();
  const words = useAlertWords();
  const { alert, by } = row;
  return (
    <li className={styles.ended}>
      <span className={styles.since}>
        {clockTime(alert.at, language)}–{clockTime(alert.endedAt!, language)}
      </span>
      <span className={styles.what}>
        {words.title(row)} {words.details(row)}
      </span>
      {by && alert.acknowledgedAt && (
        <span>
          {t('alert.seenBy', { name: localized(by, language), time: clockTime(alert.acknowledgedAt, language) })}
        </span>
      )}
    </li>
  );
}
