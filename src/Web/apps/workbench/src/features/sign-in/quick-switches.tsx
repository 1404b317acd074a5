import { Icon } from '@shared/icons/icon';
import { chooseLanguage } from '@shared/text/language';
import { chooseTheme, useTheme } from '@shared/theme/theme';
import { Button } from 'antd';
import { useText } from '../../text/text';
import styles from './sign-in.module.css';

/** Language and theme before anyone is signed in. */
export function QuickSwitches() {
  const { t, language } = useText();
  const theme = useTheme();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <div className={styles.switches}>
      <Button type="text" lang={other} icon={<Icon name="language" />} onClick={() => chooseLanguage(other)}>
        {t(`language.${other}`)}
      </Button>
      <Button
        type="text"
        icon={<Icon name={theme === 'dark' ? 'sun' : 'moon'} />}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        {theme === 'dark' ? t('theme.toLight') : t('theme.toDark')}
      </Button>
    </div>
  );
}
