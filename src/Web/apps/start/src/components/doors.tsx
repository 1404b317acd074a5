import { useText } from '../text/text';
import styles from './start-page.module.css';

/** A real centre: no demonstration, just the two ways in. */
export function Doors() {
  const { t } = useText();
  return (
    <>
      <h1 className={styles.heading}>{t('title')}</h1>
      <p className={styles.lead}>{t('real.lead')}</p>
      <p className={styles.links}>
        <a className={styles.primary} href="/workbench/">
          {t('real.workbench')}
        </a>
        <a className={styles.secondary} href="/chat/">
          {t('real.chat')}
        </a>
      </p>
    </>
  );
}
