import type { ConversationView, Participant } from '@shared/protocol/conversation';

type AgentId = string | null | undefined;

/** What an agent besides the owner is in a conversation; undefined for everybody else. */
export const participationOf = (view: ConversationView, agentId: AgentId): Participant | undefined =>
  view.participants?.find(one => one.agentId === agentId);

export const isInvitation = (view: ConversationView, agentId: AgentId) => {
  const own = participationOf(view, agentId);
  return own !== undefined && own.joinedAt == null;
};

/** The server takes words to the customer from the owner, and from who has joined the conference. */
export const speaksWithCustomer = (view: ConversationView, agentId: AgentId) => {
  const own = participationOf(view, agentId);
  return (agentId != null && view.ownerId === agentId) || (own?.role === 'conference' && own.joinedAt != null);
};

/** Asked for advice by the owner: writes notes. */
export const advises = (view: ConversationView, agentId: AgentId) => {
  const own = participationOf(view, agentId);
  return own?.role === 'consulted' && own.joinedAt != null;
};
