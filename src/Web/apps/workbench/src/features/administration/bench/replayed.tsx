import { moment } from '@shared/time/format';
import type { RulesReplayed } from '../../../api/rules';
import { paths } from '../../../components/route';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useNames } from '../names';
import { useOutcome } from './use-outcome';

/** How many contacts would have gone elsewhere, what each queue would have got, and some that differ. */
export function Replayed({ contacts, more, changed, queues, rules, examples }: RulesReplayed) {
  const { t, language } = useText();
  const names = useNames(['queue']);
  const outcome = useOutcome();
  const queue = (id: string | null | undefined) => (id ? names.name('queue', id) : t('admin.bench.ownQueue'));
  return (
    <>
      <p className={styles.outcome}>
        {t('admin.bench.tried', { count: contacts })} {t('admin.bench.changed', { count: changed })}
        {more && ` ${t('admin.bench.more')}`}
      </p>
      {contacts > 0 && (
        <table className={styles.changed}>
          <thead>
            <tr>
              <th scope="col">{t('admin.bench.queue')}</th>
              <th scope="col">{t('admin.bench.now')}</th>
              <th scope="col">{t('admin.bench.draft')}</th>
            </tr>
          </thead>
          <tbody>
            {queues.map(({ queueId, before, after }) => (
              <tr key={queueId ?? ''}>
                <th scope="row">{queue(queueId)}</th>
                <td className={styles.number}>{before}</td>
                <td className={styles.number}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rules.length > 0 && (
        <p className={styles.hint}>
          {rules
            .map(({ ruleId, contacts: of }) => t('admin.bench.applied', { rule: ruleId, count: of }))
            .join(t('admin.comma'))}
        </p>
      )}
      {examples.length > 0 && (
        <table className={styles.changed}>
          <thead>
            <tr>
              <th scope="col">{t('admin.bench.contact')}</th>
              <th scope="col">{t('admin.bench.now')}</th>
              <th scope="col">{t('admin.bench.draft')}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(one => (
              <tr key={one.conversationId}>
                <td>
                  <a href={paths.conversation(one.conversationId)}>{moment(one.at, language)}</a> {one.text}
                </td>
                <td>{outcome(one.before)}</td>
                <td>{outcome(one.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
