import type { LocalizedText } from './agent';
import type { ConversationStatus } from './conversation';
import type { Message } from './message';

export interface ChatConversation {
  id: string;
  version: number;
  status: ConversationStatus;
  lastMessage: number;
  agent?: { name: string; picture?: string | null } | null;
  /** While waiting; no seconds where nothing honest can be said. */
  position?: { ahead: number; expectedSeconds?: number | null; atMostSeconds?: number | null } | null;
  closedAt?: string | null;
  /** The customer is asked what they think of the service. */
  ratingAsked?: boolean;
  rating?: { stars: number; comment?: string | null } | null;
}

/** What customers and agents are told of a disturbance; no words = nothing. */
export interface IncidentPush {
  words: LocalizedText | null;
}

export interface ChatJoined {
  conversation?: ChatConversation | null;
  messages: Message[];
  upTo: number;
  texts: Partial<Record<'welcome' | 'rating', string>>;
}

export interface ChatSent {
  conversationId: string;
  number: number;
}
