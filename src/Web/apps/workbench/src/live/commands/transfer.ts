import type { CloseReason, ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

/** To a queue, which has it at once, or to a colleague, who has it once they accept. */
export const transfer = (
  live: WorkbenchLive,
  conversationId: string,
  to: { queueId: string } | { agentId: string },
  note: string,
) => live.command<ConversationView>('Transfer', { conversationId, ...to, ...(note ? { note } : {}) });

export const callOff = (live: WorkbenchLive, conversationId: string) =>
  live.command<ConversationView>('CancelTransfer', { conversationId });

export const close = (live: WorkbenchLive, conversationId: string, reason: CloseReason) =>
  live.command<ConversationView>('Close', { conversationId, reason });
