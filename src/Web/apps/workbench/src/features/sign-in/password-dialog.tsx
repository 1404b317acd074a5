import { ApiError } from '@shared/live/request';
import type { User } from '@shared/protocol/session';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { changePassword } from '../../api/sign-in';
import { useText } from '../../text/text';
import styles from './sign-in.module.css';

/** A new password for whoever is signed in; the person stays so, and other tabs and machines have to sign in again. */
export function PasswordDialog({ user, done }: { user: User; done: () => void }) {
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const different = again !== '' && again !== password;
  const ready = current !== '' && password !== '' && again === password;

  const change = () => {
    if (!ready || busy) return;
    setBusy(true);
    setError(null);
    changePassword(user.userName, current, password).catch((fault: unknown) => {
      setError(fault);
      setBusy(false);
    });
  };
  const field = (name: 'current' | 'next' | 'again', value: string, set: (value: string) => void) => (
    <>
      <label className={styles.label} htmlFor={`password-${name}`}>
        {t(`password.${name}`)}
      </label>
      <Input.Password
        id={`password-${name}`}
        autoComplete={name === 'current' ? 'current-password' : 'new-password'}
        status={name === 'again' && different ? 'error' : ''}
        value={value}
        onChange={event => set(event.target.value)}
        onPressEnter={change}
      />
    </>
  );
  return (
    <Modal
      open
      title={t('password.title')}
      okText={t('password.do')}
      cancelText={t('password.cancel')}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={change}
      onCancel={done}
    >
      <form className={styles.passwords} onSubmit={event => event.preventDefault()}>
        <input type="text" name="username" autoComplete="username" value={user.userName} readOnly hidden />
        {field('current', current, setCurrent)}
        {field('next', password, setPassword)}
        {field('again', again, setAgain)}
        <p className={styles.hint} role="status">
          {t(different ? 'password.different' : 'password.hint')}
        </p>
        {error !== null && <Alert type="error" showIcon title={t(fault(error))} />}
      </form>
    </Modal>
  );
}

function fault(error: unknown) {
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 401) return 'password.wrong';
  if (status === 422) return 'password.weak';
  return status === 429 ? 'signIn.locked' : 'signIn.unreachable';
}
