import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import type { User } from '@shared/protocol/session';
import { localized } from '@shared/text/localized';
import { nameIn } from '@shared/text/name-in';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useAbout } from '../api/about';
import { useChords } from '../api/choices';
import { useMe } from '../api/me';
import { signOut } from '../api/sign-in';
import { Avatar } from '../components/avatar';
import { give, useCommandHandler } from '../components/commands/handlers';
import { KeysShown } from '../components/commands/keys-shown';
import { go, paths, type Route } from '../components/route';
import { Bell } from '../features/mentions/bell';
import { CapacityMeter } from '../features/presence/capacity-meter';
import { PresenceMenu } from '../features/presence/presence-menu';
import { useLeave } from '../features/presence/use-leave';
import { PreferencesMenu } from '../features/preferences/preferences-menu';
import { PasswordDialog } from '../features/sign-in/password-dialog';
import { usePresence } from '../live/use-feed';
import { useText } from '../text/text';
import styles from './shell.module.css';

export function Header({ user, page }: { user: User; page: Route['page'] }) {
  const { t } = useText();
  const supervises = user.role !== 'agent';
  useCommandHandler('desk', supervises && user.agentId ? () => go(paths.desk) : null);
  useCommandHandler('board', supervises ? () => go(paths.board) : null);
  useCommandHandler('administration', user.role === 'administrator' ? () => go(paths.administration()) : null);
  return (
    <header className={styles.header}>
      <a className={styles.logo} href={paths.desk} aria-label="OmniContact">
        <img src="/icon.svg" alt="" width={26} height={26} />
        <span>OmniContact</span>
      </a>
      {supervises && <Pages user={user} page={page} />}
      <Button
        type="text"
        className={styles.search}
        icon={<Icon name="search" size={18} />}
        aria-label={t('command.palette')}
        onClick={() => give('palette')}
      >
        <span className={styles.searchWords}>{t('command.palette')}</span>
        <KeysShown chord={useChords().palette} />
      </Button>
      <span className={styles.space} />
      {user.agentId && (
        <>
          <span className={styles.capacity}>
            <CapacityMeter />
          </span>
          <PresenceMenu />
          <Bell />
        </>
      )}
      <PreferencesMenu user={user} />
      <Account user={user} />
    </header>
  );
}

/** The pages of who supervises; where there is no room, their signs alone. */
function Pages({ user, page }: { user: User; page: Route['page'] }) {
  const { t } = useText();
  const pages: { name: IconName; words: string; to: string; here: boolean; shown: boolean }[] = [
    {
      name: 'inbox',
      words: t('nav.desk'),
      to: paths.desk,
      here: page === 'desk' || page === 'conversation',
      shown: !!user.agentId,
    },
    { name: 'board', words: t('nav.board'), to: paths.board, here: page === 'board', shown: true },
    {
      name: 'history',
      words: t('nav.conversations'),
      to: paths.conversations(),
      here: page === 'conversations',
      shown: true,
    },
    {
      name: 'settings',
      words: t('nav.administration'),
      to: paths.administration(),
      here: page === 'administration',
      shown: user.role === 'administrator',
    },
  ];
  return (
    <nav className={styles.nav} aria-label={t('nav.title')}>
      {pages
        .filter(one => one.shown)
        .map(one => (
          <a key={one.to} href={one.to} title={one.words} aria-current={one.here ? 'page' : undefined}>
            <Icon name={one.name} />
            <span>{one.words}</span>
          </a>
        ))}
    </nav>
  );
}

/** The person's name, a new password where there are any, and the way out. */
function Account({ user }: { user: User }) {
  const { t, language } = useText();
  const name = nameIn(language, user.name);
  const elsewhere = (usePresence()?.devices ?? 0) > 1;
  const { leave, dialog } = useLeave(() => void signOut());
  const agent = useMe().data?.agent;
  const demo = useAbout().data?.demo ?? true;
  const [changing, setChanging] = useState(false);
  const out = () => (elsewhere ? void signOut() : leave());
  useCommandHandler('signOut', out);
  return (
    <>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items: [
            { key: 'who', disabled: true, label: `${name} · ${t(`role.${user.role}`)}` },
            ...(agent
              ? [
                  {
                    key: 'public',
                    disabled: true,
                    label: t('nav.publicly', {
                      number: agent.employeeNumber,
                      name: localized(agent.displayName, language),
                    }),
                  },
                ]
              : []),
            ...(demo ? [] : [{ key: 'password', icon: <Icon name="key" />, label: t('password.title') }]),
            { key: 'out', icon: <Icon name="power" />, label: t('nav.signOut') },
          ],
          onClick: ({ key }) => (key === 'password' ? setChanging(true) : out()),
        }}
      >
        <Button type="text" className={styles.me} aria-label={t('nav.account', { name })}>
          <Avatar name={name} size={28} />
        </Button>
      </Dropdown>
      {changing && <PasswordDialog user={user} done={() => setChanging(false)} />}
      {dialog}
    </>
  );
}
