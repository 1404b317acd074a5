import type { ConversationView } from '@shared/protocol/conversation';
import { Button } from 'antd';
import * as commands from '../../live/commands/participants';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';

/** The owner thinks better of an invitation. */
export function InvitedActions({ view, agentId, name }: { view: ConversationView; agentId: string; name: string }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  return (
    <Button
      size="small"
      loading={busy}
      aria-label={t('participants.takeBackOf', { name })}
      onClick={() => void run(() => commands.remove(live, view.id, agentId))}
    >
      {t('participants.takeBack')}
    </Button>
  );
}
