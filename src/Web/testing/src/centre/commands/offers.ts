import { accept, claim, reject } from '../moves';
import type { Commands } from './asked';

interface Fenced {
  conversationId: string;
  fence: number;
}

export const offers: Commands = {
  Accept: ({ centre, agentId }, { conversationId, fence }: Fenced) => {
    const at = centre.case(conversationId);
    accept(centre, at, agentId, fence);
    return at.view;
  },
  Reject: ({ centre, agentId }, { conversationId, fence }: Fenced) => {
    const at = centre.case(conversationId);
    reject(centre, at, agentId, fence);
    return at.view;
  },
  Claim: ({ centre, agentId }, { conversationId }: { conversationId: string }) => {
    const at = centre.case(conversationId);
    claim(centre, at, agentId);
    return centre.part(at, agentId);
  },
};
