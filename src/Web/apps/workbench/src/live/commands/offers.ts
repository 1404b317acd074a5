import type { AgentPart } from '@shared/protocol/agent';
import type { ConversationView } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

export const accept = (live: WorkbenchLive, conversationId: string, fence: number) =>
  live.command<ConversationView>('Accept', { conversationId, fence });

export const reject = (live: WorkbenchLive, conversationId: string, fence: number) =>
  live.command<ConversationView>('Reject', { conversationId, fence });

/** Takes one out of the line by hand. */
export const claim = (live: WorkbenchLive, conversationId: string, queueId: string) =>
  live.command<AgentPart>('Claim', { conversationId, queueId });
