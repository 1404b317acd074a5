import type { CloseReason } from '@shared/protocol/conversation';
import { close, transfer } from '../moves';
import type { Commands } from './asked';

export const transfers: Commands = {
  Transfer: (
    { centre, agentId },
    { conversationId, queueId, note }: { conversationId: string; queueId: string; note?: string },
  ) => {
    const at = centre.case(conversationId);
    transfer(centre, at, agentId, queueId, note);
    return at.view;
  },
  Close: ({ centre, agentId }, { conversationId, reason }: { conversationId: string; reason: CloseReason }) => {
    const at = centre.case(conversationId);
    close(centre, at, agentId, reason);
    return at.view;
  },
};
