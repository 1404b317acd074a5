import type { ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

export const finishWrapUp = (live: WorkbenchLive, conversationId: string, code: string | null, notes: string) =>
  live.command<ConversationView>('FinishWrapUp', {
    conversationId,
    ...(code ? { code } : {}),
    ...(notes ? { notes } : {}),
  });

export const extendWrapUp = (live: WorkbenchLive, conversationId: string, seconds: number) =>
  live.command<ConversationView>('ExtendWrapUp', { conversationId, seconds });
