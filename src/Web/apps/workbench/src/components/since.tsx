import { Icon } from '@shared/icons/icon';
import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { useText } from '../text/text';
import styles from './since.module.css';

interface Props {
  since: string;
  /** Seconds from which it is too long. */
  target: number | undefined;
}

/** How long a customer has been waiting, against the target: amber while in time, red and marked once over it. */
export function Since({ since, target }: Props) {
  const { t } = useText();
  const elapsed = useNow() - Date.parse(since);
  const late = target !== undefined && elapsed >= target * 1_000;
  return (
    <span className={`${styles.since} ${late ? styles.late : ''}`} title={late ? t('wait.late') : t('wait.inTime')}>
      <Icon name={late ? 'alert' : 'clock'} size={12} />
      {duration(elapsed)}
    </span>
  );
}

/** A clock that only tells. */
export const Elapsed = ({ since }: { since: string }) => <>{duration(useNow() - Date.parse(since))}</>;
