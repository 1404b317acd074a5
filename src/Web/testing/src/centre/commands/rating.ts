import { askRating } from '../rating';
import type { Commands } from './asked';

export const ratings: Commands = {
  AskRating: ({ centre, agentId }, { conversationId }: { conversationId: string }) => {
    const at = centre.case(conversationId);
    askRating(centre, at, agentId);
    return at.view;
  },
};
