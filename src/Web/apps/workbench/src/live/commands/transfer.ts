import type { CloseReason, ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

export const transfer = (live: WorkbenchLive, conversationId: string, queueId: string, note: string) =>
  live.command<ConversationView>('Transfer', { conversationId, queueId, ...(note ? { note } : {}) });

export const close = (live: WorkbenchLive, conversationId: string, reason: CloseReason) =>
  live.command<ConversationView>('Close', { conversationId, reason });
