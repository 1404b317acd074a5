import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { createKey } from '../../../api/keys';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';

/** Asks what a key is for, makes it, and shows its text this once. */
export function NewKey({ done }: { done: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [name, setName] = useState('');
  const [text, setText] = useState<string | null>(null);
  const { run, busy } = useCommand();
  const make = async () => {
    setText((await createKey(name.trim())).text);
    await queries.invalidateQueries({ queryKey: ['api-keys'] });
  };
  const copy = async () => {
    await navigator.clipboard.writeText(text!);
    void message.success(t('admin.key.copied'));
  };
  return (
    <Modal
      open
      title={t('admin.newOf', { kind: t('admin.key.one') })}
      footer={null}
      onCancel={done}
      mask={{ closable: false }}
    >
      {text === null ? (
        <form
          className={styles.keyForm}
          onSubmit={event => {
            event.preventDefault();
            void run(make);
          }}
        >
          <label className={styles.label} htmlFor="key-name">
            {t('admin.key.for')}
          </label>
          <Input id="key-name" autoFocus maxLength={100} value={name} onChange={event => setName(event.target.value)} />
          <Button type="primary" htmlType="submit" disabled={name.trim() === ''} loading={busy}>
            {t('admin.key.make')}
          </Button>
        </form>
      ) : (
        <div className={styles.keyForm}>
          <Alert type="warning" showIcon title={t('admin.key.once')} />
          <Input readOnly aria-label={t('admin.key.text')} value={text} onFocus={event => event.target.select()} />
          <Button type="primary" onClick={() => void copy()}>
            {t('admin.key.copy')}
          </Button>
        </div>
      )}
    </Modal>
  );
}
