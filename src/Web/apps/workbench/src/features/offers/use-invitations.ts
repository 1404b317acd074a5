import type { AgentPart } from '@shared/protocol/agent';
import type { Participant } from '@shared/protocol/conversation';
import { isInvitation, participationOf } from '../../components/participation';
import { useLive } from '../../live/live-context';
import { useParts } from '../../live/use-feed';

export interface Invited {
  part: AgentPart;
  invitation: Participant;
}

/** What colleagues ask one into, the one that lapses first on top. */
export function useInvitations(): Invited[] {
  const { agentId } = useLive().session.user;
  return useParts()
    .filter(part => part.role === 'participant' && isInvitation(part.conversation, agentId))
    .map(part => ({ part, invitation: participationOf(part.conversation, agentId)! }))
    .sort((a, b) => a.invitation.expiresAt.localeCompare(b.invitation.expiresAt));
}
