import { Icon } from '@shared/icons/icon';
import { useText } from '../text/text';
import styles from './marks.module.css';

const tiers = ['gold', 'silver', 'platinum', 'vip'] as const;

/** The customer's tier, if there is one. */
export function Tier({ tier }: { tier: string | null | undefined }) {
  const { t } = useText();
  if (!tier) return null;
  const known = tiers.find(one => one === tier);
  return (
    <span className={styles.mark}>
      <Icon name="star" size={12} />
      {known ? t(`tier.${known}`) : tier}
    </span>
  );
}

/** Part of the demonstration, not a person. */
export function Simulated({ simulated }: { simulated: boolean }) {
  const { t } = useText();
  return simulated ? <span className={`${styles.mark} ${styles.simulated}`}>{t('simulated')}</span> : null;
}

export const Mark = ({ children }: { children: string }) => <span className={styles.mark}>{children}</span>;
