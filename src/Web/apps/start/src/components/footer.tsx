import { useText } from '../text/text';
import styles from './start-page.module.css';

export function Footer({ version }: { version: string | undefined }) {
  const { t } = useText();
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('more.title')}>
        <a href="/docs">{t('more.docs')}</a>
        <a href="/api">{t('more.api')}</a>
      </nav>
      <span>{version && t('more.version', { version })}</span>
    </footer>
  );
}
