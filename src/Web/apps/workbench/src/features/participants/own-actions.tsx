import type { ConversationView, Participant } from '@shared/protocol/conversation';
import { Button } from 'antd';
import * as commands from '../../live/commands/participants';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';

/** What one can do about one's own part. */
export function OwnActions({ view, participant }: { view: ConversationView; participant: Participant }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const leave = () => void run(() => commands.leave(live, view.id));
  if (participant.joinedAt)
    return (
      <Button size="small" loading={busy} onClick={leave}>
        {t('participants.leave')}
      </Button>
    );
  return (
    <>
      <Button size="small" type="primary" loading={busy} onClick={() => void run(() => commands.join(live, view.id))}>
        {t('invitation.join')}
      </Button>
      <Button size="small" disabled={busy} onClick={leave}>
        {t('invitation.decline')}
      </Button>
    </>
  );
}
