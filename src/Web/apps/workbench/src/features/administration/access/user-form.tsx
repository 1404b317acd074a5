import { ApiError } from '@shared/live/request';
import type { UserRole } from '@shared/protocol/session';
import { nameIn } from '@shared/text/name-in';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Switch } from 'antd';
import { useState } from 'react';
import { changeUser, createUser, type UserRow } from '../../../api/users';
import { useSession } from '../../../api/session-store';
import { go, paths } from '../../../components/route';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Select } from '../fields/select';
import { nameOf, useNames } from '../names';
import { PlainField } from './plain-field';
import { SignOutEverywhere } from './sign-out-everywhere';
import { TeamsField } from './teams-field';

const roles: UserRole[] = ['agent', 'supervisor', 'administrator'];

/** Who somebody is, what they may do and see, which agent they are at the desk, and a new password. */
export function UserForm({ row }: { row: UserRow | null }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { tell } = useCommand();
  const agents = useNames(['agent']).list('agent');
  const own = useSession()?.user.userName === row?.user.userName;
  const [version, setVersion] = useState(row?.version ?? 0);
  const [userName, setUserName] = useState('');
  const [name, setName] = useState(row?.user.name ?? '');
  const [role, setRole] = useState<UserRole>(row?.user.role ?? 'agent');
  const [agentId, setAgentId] = useState(row?.user.agentId ?? null);
  const [teamIds, setTeamIds] = useState(row?.user.teamIds ?? []);
  const [password, setPassword] = useState('');
  const [disabled, setDisabled] = useState(row?.disabled ?? false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Record<string, string>>({});

  const ready = name.trim() !== '' && (row !== null || (userName.trim() !== '' && password !== ''));
  const save = async () => {
    const seen = role === 'administrator' ? [] : teamIds;
    const fields = {
      name: name.trim(),
      role,
      teamIds: seen,
      ...(agentId ? { agentId } : {}),
      ...(password ? { password } : {}),
    };
    setBusy(true);
    setFaults({});
    try {
      const saved = row
        ? await changeUser(row.user.userName, version, { ...fields, disabled })
        : await createUser({ ...fields, userName: userName.trim() });
      setVersion(saved.version);
      setPassword('');
      void message.success(t('admin.user.saved'));
      await queries.invalidateQueries({ queryKey: ['users'] });
      if (!row) go(paths.administration('users', saved.user.userName));
    } catch (error) {
      refused(error);
    }
    setBusy(false);
  };
  const refused = (error: unknown) => {
    const named = error instanceof ApiError ? Object.keys(error.problem.errors ?? {}) : [];
    if (error instanceof ApiError && error.status === 412) void message.error(t('admin.changedMeanwhile'));
    else if (named.length === 0) tell(error);
    else setFaults(Object.fromEntries(named.map(field => [field, words(field, (error as ApiError).status)])));
  };
  const words = (field: string, status: number) => {
    if (field === 'password') return t('admin.user.weak');
    if (field === 'userName') return status === 409 ? t('admin.finding.taken') : t('admin.finding.unfit');
    return status === 409 ? t('admin.user.ownRights') : t('admin.fault.not-allowed');
  };

  return (
    <form
      className={styles.form}
      aria-labelledby="form-title"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <a href={paths.administration('users')} className={styles.back}>
            {t('admin.user.title')}
          </a>
          <h1 id="form-title">
            {row ? nameIn(language, row.user.name) : t('admin.newOf', { kind: t('admin.user.one') })}
          </h1>
          {row && <span className={styles.id}>{row.user.userName}</span>}
        </div>
        {row && !own && <SignOutEverywhere userName={row.user.userName} name={nameIn(language, row.user.name)} />}
      </header>
      <section className={styles.group}>
        <div className={styles.fields}>
          {!row && (
            <PlainField id="user-name" label={t('admin.user.userName')} fault={faults['userName']}>
              {given => (
                <Input {...given} autoComplete="off" value={userName} onChange={e => setUserName(e.target.value)} />
              )}
            </PlainField>
          )}
          <PlainField id="user-shown" label={t('admin.name')} fault={faults['name']}>
            {given => <Input {...given} maxLength={100} value={name} onChange={e => setName(e.target.value)} />}
          </PlainField>
          <PlainField
            id="user-role"
            label={t('admin.user.role')}
            fault={faults['role']}
            hint={t('admin.user.roleHint')}
          >
            {given => (
              <Select
                {...given}
                value={role}
                options={roles.map(value => ({ value, words: t(`role.${value}`) }))}
                choose={value => setRole(value as UserRole)}
              />
            )}
          </PlainField>
          <PlainField
            id="user-agent"
            label={t('admin.user.desk')}
            fault={faults['agentId']}
            hint={t('admin.user.deskHint')}
          >
            {given => (
              <Select
                {...given}
                value={agentId ?? ''}
                none={row?.user.agentId ? undefined : t('admin.noneChosen')}
                options={agents.map(({ id, value }) => ({ value: id, words: nameOf(value, id, language) }))}
                choose={setAgentId}
              />
            )}
          </PlainField>
          <TeamsField
            chosen={teamIds}
            choose={setTeamIds}
            always={role === 'administrator'}
            fault={faults['teamIds']}
          />
          <PlainField
            id="user-password"
            label={row ? t('admin.user.newPassword') : t('admin.user.password')}
            fault={faults['password']}
            hint={t('admin.user.passwordHint')}
          >
            {given => (
              <Input.Password
                {...given}
                autoComplete="new-password"
                value={password}
                onChange={e => setPassword(e.target.value)}
              />
            )}
          </PlainField>
          {row && !own && (
            <PlainField id="user-may" label={t('admin.user.mayField')} hint={t('admin.user.mayHint')}>
              {({ id, ...given }) => (
                <span className={styles.switch}>
                  <Switch
                    {...given}
                    id={id}
                    checked={!disabled}
                    onChange={may => setDisabled(!may)}
                    aria-labelledby={`${id}-label`}
                  />
                </span>
              )}
            </PlainField>
          )}
        </div>
      </section>
      <footer className={styles.bar}>
        <span className={styles.state} />
        <Button type="primary" htmlType="submit" disabled={!ready} loading={busy}>
          {t('admin.save')}
        </Button>
      </footer>
    </form>
  );
}
