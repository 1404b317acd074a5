import type { Answers } from '@shared/protocol/wrap-up-form';
import { extendWrapUp, finishWrapUp } from '../moves';
import type { Commands } from './asked';

interface Finish {
  conversationId: string;
  code?: string;
  values?: Answers;
}

export const wrapUps: Commands = {
  ExtendWrapUp: ({ centre, agentId }, { conversationId, seconds }: { conversationId: string; seconds: number }) => {
    const at = centre.case(conversationId);
    extendWrapUp(centre, at, agentId, seconds);
    return at.view;
  },
  FinishWrapUp: ({ centre, agentId }, { conversationId, code, values }: Finish) => {
    const at = centre.case(conversationId);
    finishWrapUp(centre, at, agentId, code, values);
    return at.view;
  },
};
