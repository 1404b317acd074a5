import type { OpenWorkChoice, PresenceKind } from '@shared/protocol/agent';
import { route, settle } from '../moves';
import type { Commands } from './asked';

interface Change {
  kind: PresenceKind;
  reason: string | null;
  choices?: OpenWorkChoice[];
}

export const presence: Commands = {
  SetPresence: ({ centre, agentId }, { kind, reason, choices = [] }: Change) => {
    const owned = centre.parts(agentId).filter(part => part.role === 'owner');
    if (kind === 'offline') settle(centre, agentId, owned, choices);
    if (kind === 'break' && owned.length > 0) centre.setPresence(agentId, { pendingBreak: reason });
    else centre.setPresence(agentId, { kind, reason, pendingBreak: null });
    route(centre);
    return centre.agent(agentId).presence;
  },
};
