import { ApiError } from '@shared/live/request';
import type { UserRole } from '@shared/protocol/session';
import { Alert, Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useAbout } from '../../api/about';
import { signIn, signInToDemo } from '../../api/sign-in';
import { useText } from '../../text/text';
import { QuickSwitches } from './quick-switches';
import styles from './sign-in.module.css';

const demoRoles: UserRole[] = ['agent', 'supervisor', 'administrator'];

export function SignInPage() {
  const { t } = useText();
  const about = useAbout();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const run = (command: Promise<void>) => {
    setBusy(true);
    setError(null);
    command.catch(setError).finally(() => setBusy(false));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    run(signIn(userName, password));
  };
  return (
    <main className={styles.page}>
      <QuickSwitches />
      <form className={styles.card} onSubmit={submit}>
        <img src="/icon.svg" alt="" width={40} height={40} />
        <h1 className={styles.title}>{t('signIn.title')}</h1>
        <p className={styles.hint}>{t('signIn.hint')}</p>
        <label className={styles.label} htmlFor="userName">
          {t('signIn.userName')}
        </label>
        <Input
          id="userName"
          size="large"
          autoComplete="username"
          autoFocus
          value={userName}
          onChange={event => setUserName(event.target.value)}
        />
        <label className={styles.label} htmlFor="password">
          {t('signIn.password')}
        </label>
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        {error !== null && <Alert type="error" showIcon title={t(`signIn.${fault(error)}`)} />}
        <Button type="primary" size="large" htmlType="submit" block loading={busy} disabled={!userName || !password}>
          {t('signIn.submit')}
        </Button>
        {about.data?.demo && (
          <div className={styles.demo}>
            <p>{t('signIn.demo')}</p>
            <div className={styles.roles}>
              {demoRoles.map(role => (
                <Button key={role} disabled={busy} onClick={() => run(signInToDemo(role))}>
                  {t(`role.${role}`)}
                </Button>
              ))}
            </div>
          </div>
        )}
      </form>
    </main>
  );
}

function fault(error: unknown) {
  if (!(error instanceof ApiError)) return 'unreachable';
  if (error.status === 401) return 'wrong';
  return error.status === 429 || error.status === 423 ? 'locked' : 'unreachable';
}
