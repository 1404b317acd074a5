import { ApiError } from '@shared/live/request';
import type { AgentPresence, PresenceKind } from '@shared/protocol/agent';
import type { ConversationView } from '@shared/protocol/conversation';
import type { Message } from '@shared/protocol/message';
import type { RefusalKind } from '@shared/protocol/result';
import { RefusedError } from '../live/refused-error';
import { httpJson } from './http';

/** A supervisor's order; a refusal is told as those of commands are. */
async function order<T>(method: 'POST' | 'PUT', path: string, body: object = {}): Promise<T> {
  try {
    return await httpJson<T>(path, { method, body });
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.kind)) throw error;
    const { kind, detail } = error.problem;
    throw new RefusedError({ kind: ofOthers.includes(kind) ? 'notAllowed' : kind, reason: detail ?? '' });
  }
}

/** Agents are told these about themselves; here they are about somebody else. */
const ofOthers: RefusalKind[] = ['notReady', 'noCapacity', 'doesNotFit', 'stale', 'notYours'];

const conversation = (id: string) => `/conversations/${encodeURIComponent(id)}`;

/** Theirs from now on, whoever has it. */
export const assign = (id: string, agentId: string) =>
  order<ConversationView>('POST', `${conversation(id)}/assignment`, { agentId });

export const moveTo = (id: string, queueId: string) =>
  order<ConversationView>('POST', `${conversation(id)}/queue`, { queueId });

/** Speaks with the customer beside the owner. */
export const barge = (id: string) => order<ConversationView>('POST', `${conversation(id)}/barge`);

/** For the owner's eyes; the customer never reads it. */
export const whisper = (id: string, clientId: string, text: string) =>
  order<Message>('POST', `${conversation(id)}/whisper`, { clientId, text });

/** Seconds of routing age in the place of what tier and rules say; null = what they say. */
export const setCredit = (id: string, seconds: number | null) =>
  order<ConversationView>('PUT', `${conversation(id)}/credit`, { seconds });

export const forcePresence = (agentId: string, kind: PresenceKind, reason?: string) =>
  order<AgentPresence>('PUT', `/agents/${encodeURIComponent(agentId)}/presence`, {
    kind,
    ...(reason ? { reason } : {}),
  });
