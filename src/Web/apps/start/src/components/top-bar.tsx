import { Icon } from '@shared/icons/icon';
import { chooseLanguage } from '@shared/text/language';
import { chooseTheme, useTheme } from '@shared/theme/theme';
import { useText } from '../text/text';
import styles from './start-page.module.css';

export function TopBar() {
  const { t, language } = useText();
  const theme = useTheme();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <header className={styles.top}>
      <span className={styles.logo}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        OmniContact
      </span>
      <button type="button" className={styles.tool} lang={other} onClick={() => chooseLanguage(other)}>
        <Icon name="language" />
        {t(`language.${other}`)}
      </button>
      <button type="button" className={styles.tool} onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        {theme === 'dark' ? t('theme.toLight') : t('theme.toDark')}
      </button>
    </header>
  );
}
