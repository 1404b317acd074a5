import type { ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

/** Until an instant; null = until the customer writes. */
export const park = (live: WorkbenchLive, conversationId: string, until: Date | null) =>
  live.command<ConversationView>('Park', { conversationId, until: until?.toISOString() ?? null });

export const unpark = (live: WorkbenchLive, conversationId: string) =>
  live.command<ConversationView>('Unpark', { conversationId });

export const reopen = (live: WorkbenchLive, conversationId: string) =>
  live.command<ConversationView>('Reopen', { conversationId });
