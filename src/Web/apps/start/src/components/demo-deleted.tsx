import { Icon } from '@shared/icons/icon';
import { useText } from '../text/text';
import styles from './start-page.module.css';

export function DemoDeleted() {
  const { t } = useText();
  return (
    <div role="status">
      <h1 className={styles.heading}>
        <Icon name="check" size={28} /> {t('remove.done')}
      </h1>
      <p className={styles.lead}>{t('remove.doneHint')}</p>
    </div>
  );
}
