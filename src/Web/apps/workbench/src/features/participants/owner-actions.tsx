import { Icon } from '@shared/icons/icon';
import type { ConversationView, Participant } from '@shared/protocol/conversation';
import { Button, Dropdown } from 'antd';
import * as commands from '../../live/commands/participants';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';

interface Props {
  view: ConversationView;
  participant: Participant;
  name: string;
}

/** What the owner can do with one who takes part. */
export function OwnerActions({ view, participant: { agentId, role, successor }, name }: Props) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const consulted = role === 'consulted';
  const setRole = () =>
    void run(() => commands.setRole(live, view.id, agentId, consulted ? 'conference' : 'consulted'));
  const more = {
    role: setRole,
    successor: () => void run(() => commands.nameSuccessor(live, view.id, agentId)),
    remove: () => void run(() => commands.remove(live, view.id, agentId)),
  };
  return (
    <>
      {consulted && (
        <Button size="small" loading={busy} onClick={setRole}>
          {t('participants.toConference')}
        </Button>
      )}
      <Button
        size="small"
        disabled={busy}
        aria-label={t('participants.passOnTo', { name })}
        onClick={() => void run(() => commands.leave(live, view.id, agentId))}
      >
        {t('participants.passOn')}
      </Button>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items: [
            ...(consulted ? [] : [{ key: 'role', label: t('participants.toAdvice') }]),
            ...(successor ? [] : [{ key: 'successor', label: t('participants.nameSuccessor') }]),
            { key: 'remove', label: t('participants.remove'), danger: true },
          ],
          onClick: ({ key }) => more[key as keyof typeof more](),
        }}
      >
        <Button size="small" type="text" icon={<Icon name="more" />} aria-label={t('participants.more', { name })} />
      </Dropdown>
    </>
  );
}
