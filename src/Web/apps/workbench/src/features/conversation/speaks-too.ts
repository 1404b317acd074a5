import type { ConversationView } from '@shared/protocol/conversation';

/** An agent besides the owner to whom the server gives words to the customer: one who has joined the conference. */
export const speaksToo = (view: ConversationView, agentId: string | null | undefined): boolean =>
  view.participants?.some(one => one.agentId === agentId && one.role === 'conference' && one.joinedAt != null) ?? false;
