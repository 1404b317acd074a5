import { Icon } from '@shared/icons/icon';
import type { AgentRow, CodeName, PresenceKind } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { App, Button, Dropdown } from 'antd';
import { forcePresence } from '../../api/lead';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';

/** The state that a supervisor puts an agent into; nobody is signed out without a second word. */
export function AgentMenu({ agent, reasons }: { agent: AgentRow; reasons: CodeName[] }) {
  const { t, language } = useText();
  const { modal } = App.useApp();
  const { run, busy } = useCommand();
  const name = localized(agent.displayName, language);
  const { kind } = agent.presence;
  const force = (to: PresenceKind, reason?: string) =>
    run(async () => {
      await forcePresence(agent.id, to, reason);
    });
  const signOut = () =>
    modal.confirm({
      title: t('board.signOutTitle', { name }),
      content: t('board.signOutHint'),
      okText: t('board.signOut'),
      okButtonProps: { danger: true },
      cancelText: t('order.cancel'),
      onOk: () => force('offline'),
    });
  if (kind === 'offline') return null;
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          ...(kind === 'available' ? [] : [{ key: 'available', label: t('board.makeAvailable') }]),
          ...reasons.map(reason => ({
            key: `break/${reason.code}`,
            label: t('board.toBreak', { reason: localized(reason.name, language) }),
          })),
          { key: 'offline', label: t('board.signOut'), danger: true },
        ],
        onClick: ({ key }) => {
          if (key === 'offline') signOut();
          else void force(key === 'available' ? 'available' : 'break', key.split('/')[1]);
        },
      }}
    >
      <Button
        size="small"
        type="text"
        loading={busy}
        icon={<Icon name="more" />}
        aria-label={t('board.stateOf', { name })}
      />
    </Dropdown>
  );
}
