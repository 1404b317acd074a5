import { emptyLog, type MessageLog } from '@shared/messages/message-log';
import type { ChatConversation, ChatJoined } from '@shared/protocol/chat';
import type { Message } from '@shared/protocol/message';

export interface ChatState {
  conversation: ChatConversation | null;
  log: MessageLog;
  /** Lines of conversations that ended while the page was open. */
  past: readonly Message[];
  texts: ChatJoined['texts'];
  typing: boolean;
}

export const blank: ChatState = { conversation: null, log: emptyLog(), past: [], texts: {}, typing: false };

/** What `Join` told. An older version than known is ignored; another conversation begins its own numbers. */
export function joined(state: ChatState, answer: ChatJoined): ChatState {
  const { conversation } = answer;
  if (!conversation) return { ...state, texts: answer.texts, conversation: ended(state.conversation) };
  const another = state.conversation !== null && state.conversation.id !== conversation.id;
  const past = another ? [...state.past, ...state.log.messages] : state.past;
  return { ...state, past, log: another ? emptyLog() : state.log, texts: answer.texts, conversation };
}

const ended = (conversation: ChatConversation | null): ChatConversation | null =>
  conversation && { ...conversation, status: 'closed', position: null };

export function changed(state: ChatState, conversation: ChatConversation): ChatState {
  const known = state.conversation;
  if (known && (known.id !== conversation.id || known.version >= conversation.version)) return state;
  return { ...state, conversation };
}
