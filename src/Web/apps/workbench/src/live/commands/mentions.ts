import type { Mention } from '@shared/protocol/agent';
import type { WorkbenchLive } from '../workbench-live';

export const markMentions = (live: WorkbenchLive, mentions: readonly Mention[], read: boolean) =>
  live.connection.invoke<unknown>('MarkMentions', {
    mentions: mentions.map(({ conversationId, number }) => ({ conversationId, number })),
    read,
  });
