import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface Props {
  icon: IconName;
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** Nothing is here: say so, say why, offer what helps. */
export const Empty = ({ icon, title, hint, children }: Props) => (
  <div className={styles.empty}>
    <span className={styles.icon}>
      <Icon name={icon} size={26} />
    </span>
    <p className={styles.title}>{title}</p>
    {hint && <p className={styles.hint}>{hint}</p>}
    {children}
  </div>
);
