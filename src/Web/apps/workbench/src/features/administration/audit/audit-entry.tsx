import { moment } from '@shared/time/format';
import type { AuditRow } from '../../../api/audit';
import { paths } from '../../../components/route';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { usePersonName } from '../history/use-person-name';
import { useTold } from './use-told';

/** One thing that somebody did, and everything that was recorded of it. */
export function AuditEntry({ row }: { row: AuditRow }) {
  const { t, language } = useText();
  const person = usePersonName();
  const { words, refused, conversationId } = useTold()(row);
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <span className={styles.entity}>
          {words}
          {refused !== null && <span className={styles.was}>{t('admin.audit.refused')}</span>}
        </span>
        <span className={styles.when}>
          {t('admin.history.by', { name: person(row.by), time: moment(row.at, language) })}
        </span>
      </div>
      {refused && <p className={styles.hint}>{refused}</p>}
      <details className={styles.recorded}>
        <summary>{t('admin.audit.recorded')}</summary>
        <pre>{JSON.stringify(row, null, 2)}</pre>
        {conversationId && <a href={paths.conversation(conversationId)}>{t('admin.audit.conversation')}</a>}
      </details>
    </li>
  );
}
