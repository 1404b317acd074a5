import { Icon } from '@shared/icons/icon';
import type { CloseReason, ConversationView } from '@shared/protocol/conversation';
import { App, Button, Dropdown, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useCommandHandler } from '../../components/commands/handlers';
import * as commands from '../../live/commands/transfer';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import type { Target } from './pass';
import { TransferDialog } from './transfer-dialog';
import styles from './transfer.module.css';

const otherReasons = ['customerSilent', 'spam'] as const;

/** What an owner can do with a conversation as a whole. */
export function ConversationActions({ view }: { view: ConversationView }) {
  const { t } = useText();
  const live = useLive();
  const { modal } = App.useApp();
  const { run, busy } = useCommand();
  const [transferring, setTransferring] = useState<Target | null>(null);
  const transfer = useRef<HTMLButtonElement>(null);
  const consult = useRef<HTMLButtonElement>(null);
  const asked = useRef<Target>(null);
  useEffect(() => {
    // The dialog holds the focus until it is gone.
    if (asked.current && !transferring) (asked.current === 'queue' ? transfer : consult).current?.focus();
    asked.current = transferring;
  }, [transferring]);

  const close = (reason: CloseReason) => {
    const end = () => run(() => commands.close(live, view.id, reason));
    if (!view.unansweredSince) return void end();
    modal.confirm({
      title: t('close.unanswered'),
      content: t('close.unansweredHint', { name: view.customer.name }),
      okText: t('close.anyway'),
      cancelText: t('close.back'),
      onOk: end,
    });
  };
  const here = view.status !== 'parked';
  useCommandHandler('consult', here ? () => setTransferring('colleague') : null);
  useCommandHandler('transfer', here ? () => setTransferring('queue') : null);
  useCommandHandler('end', busy ? null : () => close('resolved'));
  return (
    <>
      {here && (
        <>
          <Button
            ref={consult}
            className={styles.consult}
            icon={<Icon name="users" />}
            title={t('transfer.consult')}
            aria-label={t('transfer.consult')}
            onClick={() => setTransferring('colleague')}
          >
            <span className={styles.wide}>{t('transfer.consult')}</span>
          </Button>
          <Button
            ref={transfer}
            icon={<Icon name="transfer" />}
            aria-label={t('transfer.title')}
            onClick={() => setTransferring('queue')}
          >
            <span className={styles.wide}>{t('transfer.title')}</span>
          </Button>
        </>
      )}
      <Space.Compact>
        <Button icon={<Icon name="end" />} loading={busy} onClick={() => close('resolved')}>
          <span className={styles.wide}>{t('close.resolved')}</span>
        </Button>
        <Dropdown
          trigger={['click']}
          menu={{
            items: otherReasons.map(reason => ({ key: reason, label: t(`close.${reason}`) })),
            onClick: ({ key }) => close(key as CloseReason),
          }}
        >
          <Button icon={<Icon name="down" />} aria-label={t('close.otherReason')} />
        </Dropdown>
      </Space.Compact>
      {transferring && <TransferDialog view={view} begin={transferring} done={() => setTransferring(null)} />}
    </>
  );
}
