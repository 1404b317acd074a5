import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import { useText } from '../text/text';
import styles from './door.module.css';

interface Props {
  kind: 'agent' | 'customer' | 'supervisor';
  step: 'one' | 'two' | 'three';
  icon: IconName;
  href: string;
}

/** Opens one side of the centre in a tab of its own, with a session of its own. */
export function Door({ kind, step, icon, href }: Props) {
  const { t } = useText();
  return (
    <a
      className={`${styles.door} ${styles[kind]}`}
      href={href}
      target="_blank"
      rel="noopener"
      data-testid={`open-${kind}`}
    >
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <span className={styles.step}>{t(`step.${step}`)}</span>
      <h2 className={styles.title}>{t(`door.${kind}.title`)}</h2>
      <p className={styles.hint}>{t(`door.${kind}.hint`)}</p>
      <span className={styles.open}>
        {t(`door.${kind}.open`)}
        <Icon name="open" label={t('newTab')} />
      </span>
    </a>
  );
}
