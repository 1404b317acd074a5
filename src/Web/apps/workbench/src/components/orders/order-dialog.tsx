import { App, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { giveAll } from './give-all';

interface Props {
  title: string;
  okText: string;
  /** Null while nothing is chosen. */
  order: ((id: string) => Promise<unknown>) | null;
  /** The conversations that it is about. */
  ids: string[];
  done: () => void;
  children: ReactNode;
}

/** A supervisor's order about one conversation or several: what is refused is told, what was not stays as it is. */
export function OrderDialog({ title, okText, order, ids, done, children }: Props) {
  const { t } = useText();
  const { message } = App.useApp();
  const { tell } = useCommand();
  const [busy, setBusy] = useState(false);
  const give = async () => {
    setBusy(true);
    const { failed, first } = await giveAll(ids, order!);
    setBusy(false);
    if (failed > 0) tell(first);
    if (failed > 0 && ids.length > 1) void message.warning(t('order.some', { failed, all: ids.length }));
    if (failed < ids.length) done();
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('order.cancel')}
      okButtonProps={{ disabled: !order, loading: busy }}
      onOk={() => void give()}
      onCancel={done}
    >
      {children}
    </Modal>
  );
}
