import { Icon } from '@shared/icons/icon';
import { useText } from '../../text/text';
import styles from './customer.module.css';

/** What an IVR, a bot or a form asked already: on top, so that nobody asks again. */
export function Collected({ attributes }: { attributes: Record<string, string> }) {
  const { t } = useText();
  const entries = Object.entries(attributes);
  if (entries.length === 0) return null;
  return (
    <section className={styles.collected} aria-label={t('customer.collected')}>
      <h3>
        <Icon name="bot" size={14} />
        {t('customer.collected')}
      </h3>
      <dl className={styles.facts}>
        {entries.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
