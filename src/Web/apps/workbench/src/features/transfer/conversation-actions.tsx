import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { CloseReason } from '@shared/protocol/conversation';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { TransferDialog } from './transfer-dialog';
import styles from './transfer.module.css';

const otherReasons: CloseReason[] = ['customerSilent', 'spam'];

/** What an owner can do with a conversation as a whole. */
export function ConversationActions({ view }: { view: ConversationView }) {
  const { t } = useText();
  const live = useLive();
  const { modal } = App.useApp();
  const { run, busy } = useCommand();
  const [transferring, setTransferring] = useState(false);

  const close = (reason: CloseReason) => {
    const end = () => run(() => live.close(view.id, reason));
    if (!view.unansweredSince) return void end();
    modal.confirm({
      title: t('close.unanswered'),
      content: t('close.unansweredHint', { name: view.customer.name }),
      okText: t('close.anyway'),
      cancelText: t('close.back'),
      onOk: end,
    });
  };
  return (
    <>
      <Button icon={<Icon name="transfer" />} aria-label={t('transfer.title')} onClick={() => setTransferring(true)}>
        <span className={styles.wide}>{t('transfer.title')}</span>
      </Button>
      <Dropdown.Button
        className={styles.close}
        loading={busy}
        onClick={() => close('resolved')}
        icon={<Icon name="down" />}
        buttonsRender={([left, right]) => [left, right]}
        menu={{
          items: otherReasons.map(reason => ({
            key: reason,
            label: t(`close.${reason as 'spam' | 'customerSilent'}`),
          })),
          onClick: ({ key }) => close(key as CloseReason),
        }}
      >
        <Icon name="end" />
        <span className={styles.wide}>{t('close.resolved')}</span>
      </Dropdown.Button>
      {transferring && <TransferDialog view={view} done={() => setTransferring(false)} />}
    </>
  );
}
