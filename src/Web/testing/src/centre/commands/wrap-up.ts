import { extendWrapUp, finishWrapUp } from '../moves';
import type { Commands } from './asked';

export const wrapUps: Commands = {
  ExtendWrapUp: ({ centre, agentId }, { conversationId, seconds }: { conversationId: string; seconds: number }) => {
    const at = centre.case(conversationId);
    extendWrapUp(centre, at, agentId, seconds);
    return at.view;
  },
  FinishWrapUp: ({ centre, agentId }, { conversationId, code }: { conversationId: string; code?: string }) => {
    const at = centre.case(conversationId);
    finishWrapUp(centre, at, agentId, code);
    return at.view;
  },
};
