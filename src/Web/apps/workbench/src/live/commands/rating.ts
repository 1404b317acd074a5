import type { ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

export const askRating = (live: WorkbenchLive, conversationId: string) =>
  live.command<ConversationView>('AskRating', { conversationId });
