import type { MessageLog } from '@shared/messages/message-log';
import type { ConversationView } from '@shared/protocol/conversation';

/** A conversation that the page shows: its state and its messages. */
export interface OpenConversation {
  view: ConversationView;
  log: MessageLog;
}

export const conversationKey = (id: string) => ['conversation', id] as const;
