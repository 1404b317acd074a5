import type { Message } from '@shared/protocol/message';

/** The newest first, and of a conversation that goes on only the last words: all of it stands beside the timeline. */
export function withLastOf(messages: readonly Message[], conversationId: string): Message[] {
  const others = messages.findIndex(message => message.conversationId !== conversationId);
  const run = others < 0 ? messages.length : others;
  return [...messages.slice(0, Math.min(run, 1)), ...messages.slice(run)];
}
