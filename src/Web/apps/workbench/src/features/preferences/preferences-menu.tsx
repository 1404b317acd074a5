import { Icon } from '@shared/icons/icon';
import type { SendKey } from '@shared/compose/send-key';
import type { User } from '@shared/protocol/session';
import { chooseLanguage } from '@shared/text/language';
import { chooseTheme, useTheme } from '@shared/theme/theme';
import { Button, Checkbox, Popover, Segmented, Switch } from 'antd';
import { useRef } from 'react';
import { useCommandHandler } from '../../components/commands/handlers';
import { choose, noticeKinds, useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import styles from './preferences.module.css';

/** What each person may have their own way: language and theme for this tab, the rest for this machine. */
export function PreferencesMenu({ user }: { user: User }) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useCommandHandler('preferences', () => button.current?.click());
  return (
    <Popover trigger="click" placement="bottomRight" content={<Preferences user={user} />}>
      <Button ref={button} type="text" icon={<Icon name="settings" size={18} />} aria-label={t('preferences.title')} />
    </Popover>
  );
}

function Preferences({ user }: { user: User }) {
  const { t, language } = useText();
  const theme = useTheme();
  const { sendKey, sound, notify, silenced } = useChoices(user.id);
  const allowNotices = async (wanted: boolean) =>
    choose(user.id, { notify: wanted && (await Notification.requestPermission()) === 'granted' });
  return (
    <dl className={styles.list}>
      <dt>{t('language.label')}</dt>
      <dd>
        <Segmented
          aria-label={t('language.label')}
          value={language}
          onChange={chooseLanguage}
          options={[
            { value: 'zh-CN', label: <span lang="zh-CN">{t('language.zh-CN')}</span> },
            { value: 'en', label: <span lang="en">{t('language.en')}</span> },
          ]}
        />
      </dd>
      <dt>{t('preferences.theme')}</dt>
      <dd>
        <Segmented
          aria-label={t('preferences.theme')}
          value={theme}
          onChange={chooseTheme}
          options={[
            { value: 'light', label: t('theme.toLight') },
            { value: 'dark', label: t('theme.toDark') },
          ]}
        />
      </dd>
      <dt>{t('preferences.sendKey')}</dt>
      <dd>
        <Segmented<SendKey>
          aria-label={t('preferences.sendKey')}
          value={sendKey}
          onChange={value => choose(user.id, { sendKey: value })}
          options={[
            { value: 'enter', label: 'Enter' },
            { value: 'ctrlEnter', label: 'Ctrl+Enter' },
          ]}
        />
      </dd>
      <dt id="sound">{t('preferences.sound')}</dt>
      <dd>
        <Switch checked={sound} aria-labelledby="sound" onChange={value => choose(user.id, { sound: value })} />
      </dd>
      <dt id="notify">{t('preferences.notify')}</dt>
      <dd>
        <Switch checked={notify} aria-labelledby="notify" onChange={value => void allowNotices(value)} />
      </dd>
      {notify && (
        <>
          <dt>{t('preferences.notifyOf')}</dt>
          <dd>
            <Checkbox.Group
              className={styles.kinds}
              aria-label={t('preferences.notifyOf')}
              value={noticeKinds.filter(kind => !silenced.includes(kind))}
              options={noticeKinds.map(kind => ({ value: kind, label: t(`preferences.notice.${kind}`) }))}
              onChange={wanted => choose(user.id, { silenced: noticeKinds.filter(kind => !wanted.includes(kind)) })}
            />
          </dd>
        </>
      )}
    </dl>
  );
}
