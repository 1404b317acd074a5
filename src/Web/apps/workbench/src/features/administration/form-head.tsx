import type { Fault } from '@shared/protocol/configuration';
import { ApiError } from '@shared/live/request';
import { Icon } from '@shared/icons/icon';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { checkChange, commitChange } from '../../api/configuration';
import { go, paths } from '../../components/route';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import type { Description } from './kinds/description';
import { FaultList } from './other-faults';
import { useWords } from './use-words';

interface Props {
  description: Description;
  /** None = a new one. */
  id: string | null;
  name: string;
  version: number;
  children: ReactNode;
}

/** What is open, the way back to the list, and the way out for what is not needed any more. */
export function FormHead({ description, id, name, version, children }: Props) {
  const { t } = useText();
  const { kind: kindWords, one } = useWords();
  const { kind, only } = description;
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        {!only && (
          <a href={paths.administration(kind)} className={styles.back}>
            {kindWords(kind)}
          </a>
        )}
        <h1 id="form-title">{only ? kindWords(kind) : id ? name : t('admin.newOf', { kind: one(kind) })}</h1>
        {id && !only && id !== name && <span className={styles.id}>{id}</span>}
      </div>
      <span className={styles.headButtons}>{children}</span>
      {id && !only && <Remove kind={kind} id={id} name={name} version={version} />}
    </header>
  );
}

function Remove({ kind, id, name, version }: { kind: string; id: string; name: string; version: number }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { modal, message } = App.useApp();
  const [inUse, setInUse] = useState<Fault[] | null>(null);
  const { run, tell } = useCommand();
  const remove = async () => {
    try {
      await commitChange(version, { remove: [{ kind, id }] });
      sessionStorage.removeItem(`oc:draft:${kind}/${id}`);
      await queries.invalidateQueries({ queryKey: ['configuration'] });
      go(paths.administration(kind));
      void message.success(t('admin.removed', { name }));
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) void message.error(t('admin.changedMeanwhile'));
      else tell(error);
    }
  };
  const ask = async () => {
    const { faults } = await checkChange({ remove: [{ kind, id }] });
    if (faults.length > 0) return setInUse(faults);
    modal.confirm({
      title: t('admin.removeNow', { name }),
      content: t('admin.removeHint'),
      okText: t('admin.remove'),
      okButtonProps: { danger: true },
      cancelText: t('admin.cancel'),
      onOk: remove,
    });
  };
  return (
    <>
      <Button icon={<Icon name="trash" />} onClick={() => void run(ask)}>
        {t('admin.remove')}
      </Button>
      {inUse && (
        <Modal open title={t('admin.inUse', { name })} footer={null} onCancel={() => setInUse(null)}>
          <FaultList faults={inUse} />
        </Modal>
      )}
    </>
  );
}
