import type { CloseReason } from '@shared/protocol/conversation';
import { close, transfer } from '../moves';
import { transferToAgent } from '../together';
import type { Commands } from './asked';

export const transfers: Commands = {
  Transfer: (
    { centre, agentId },
    { conversationId, note, ...to }: { conversationId: string; queueId?: string; agentId?: string; note?: string },
  ) => {
    const at = centre.case(conversationId);
    if (to.agentId) transferToAgent(centre, at, agentId, to.agentId, note);
    else transfer(centre, at, agentId, to.queueId!, note);
    return at.view;
  },
  Close: ({ centre, agentId }, { conversationId, reason }: { conversationId: string; reason: CloseReason }) => {
    const at = centre.case(conversationId);
    close(centre, at, agentId, reason);
    return at.view;
  },
};
