import { park, reopen, unpark } from '../aside';
import type { Commands } from './asked';

interface Of {
  conversationId: string;
}

export const asides: Commands = {
  Park: ({ centre, agentId }, { conversationId, until }: Of & { until: string | null }) => {
    const at = centre.case(conversationId);
    park(centre, at, agentId, until);
    return at.view;
  },
  Unpark: ({ centre }, { conversationId }: Of) => {
    const at = centre.case(conversationId);
    unpark(centre, at, 'agent');
    return at.view;
  },
  Reopen: ({ centre, agentId }, { conversationId }: Of) => {
    const at = centre.case(conversationId);
    reopen(centre, at, agentId);
    return at.view;
  },
};
