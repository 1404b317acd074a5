import { useNow } from '@shared/time/use-now';
import { useConversations } from '../../api/conversations';
import { useLive } from '../../live/live-context';

/** What this agent closed since midnight. */
export function useDoneToday() {
  const { session } = useLive();
  const from = new Date(new Date(useNow()).setHours(0, 0, 0, 0)).toISOString();
  return useConversations({ ownerId: session.user.agentId ?? '', status: 'closed', from }, 30);
}
