import { Icon } from '@shared/icons/icon';
import type { NewCentre } from '@shared/protocol/session';
import { useText } from '../text/text';
import styles from './start-page.module.css';

/** The password is shown here and nowhere else: the page does not leave by itself. */
export function DemoDeleted({ centre }: { centre: NewCentre }) {
  const { t } = useText();
  return (
    <div role="status">
      <h1 className={styles.heading}>
        <Icon name="check" size={28} /> {t('remove.done')}
      </h1>
      <p className={styles.lead}>{t('remove.doneHint')}</p>
      <dl className={styles.signIn}>
        <dt>{t('remove.userName')}</dt>
        <dd>{centre.userName}</dd>
        <dt>{t('remove.password')}</dt>
        <dd data-testid="new-password">{centre.password}</dd>
      </dl>
      <p className={styles.links}>
        <a className={styles.primary} href="/workbench/">
          {t('real.workbench')}
        </a>
      </p>
    </div>
  );
}
