import { Icon } from '@shared/icons/icon';
import type { RulesTried } from '../../../api/rules';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useOutcome } from './use-outcome';

/** Where the contact goes, and what became of each rule. */
export function Traced({ tried: { trace, input } }: { tried: RulesTried }) {
  const { t } = useText();
  const outcome = useOutcome();
  if (!trace) return null;
  const { decision, rules } = trace;
  return (
    <>
      <p className={styles.outcome}>
        {outcome({
          queueId: decision.queueId ?? null,
          creditSeconds: decision.credits.reduce((sum, { seconds }) => sum + seconds, 0),
          skills: Object.entries(decision.requiredSkills).map(([skill, level]) => `${skill} ${level}`),
          applied: decision.applied,
        })}
      </p>
      {input?.text && <p className={styles.hint}>{t('admin.bench.said', { text: input.text })}</p>}
      <ol className={styles.traces}>
        {rules.map(({ ruleId, result, comparisons }) => (
          <li key={ruleId} className={styles.trace} data-result={result}>
            <strong>{ruleId}</strong> {t(`admin.bench.result.${result}`)}
            {comparisons.map(({ source, holds, actual }, index) => (
              <span key={index} className={styles.comparison}>
                <Icon name={holds ? 'check' : 'close'} size={12} />
                <code>{source}</code>
                <span>{holds ? t('admin.bench.holds') : t('admin.bench.holdsNot')}</span>
                <span>{actual}</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
