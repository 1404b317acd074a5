import type { ConversationView, Participant } from '@shared/protocol/conversation';
import type { WorkbenchLive } from '../workbench-live';

type Role = Participant['role'];

export const invite = (live: WorkbenchLive, conversationId: string, agentId: string, role: Role, note: string) =>
  live.command<ConversationView>('Invite', { conversationId, agentId, role, ...(note ? { note } : {}) });

export const join = (live: WorkbenchLive, conversationId: string) =>
  live.command<ConversationView>('Join', { conversationId });

export const setRole = (live: WorkbenchLive, conversationId: string, agentId: string, role: Role) =>
  live.command<ConversationView>('SetRole', { conversationId, agentId, role });

export const nameSuccessor = (live: WorkbenchLive, conversationId: string, agentId: string) =>
  live.command<ConversationView>('NameSuccessor', { conversationId, agentId });

/** Declines or leaves; an owner leaves it to `successorId`. */
export const leave = (live: WorkbenchLive, conversationId: string, successorId?: string) =>
  live.command<ConversationView>('Leave', { conversationId, ...(successorId ? { successorId } : {}) });

/** The owner takes a participant out, or an invitation back. */
export const remove = (live: WorkbenchLive, conversationId: string, agentId: string) =>
  live.command<ConversationView>('Leave', { conversationId, agentId });
