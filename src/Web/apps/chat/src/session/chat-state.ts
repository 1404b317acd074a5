import { emptyLog, type MessageLog } from '@shared/messages/message-log';
import type { LocalizedText } from '@shared/protocol/agent';
import type { ChatConversation, ChatJoined } from '@shared/protocol/chat';
import type { Message } from '@shared/protocol/message';

export interface ChatState {
  conversation: ChatConversation | null;
  log: MessageLog | undefined;
  /** Lines of conversations that ended while the page was open. */
  past: readonly Message[];
  texts: ChatJoined['texts'];
  typing: boolean;
  /** The notice that is on. */
  incident: LocalizedText | null;
}

export const blank: ChatState = {
  conversation: null,
  log: undefined,
  past: [],
  texts: {},
  typing: false,
  incident: null,
};

export const isAnother = (state: ChatState, conversation: ChatJoined['conversation']): boolean =>
  conversation != null && conversation.id !== state.conversation?.id;

/** What `Join` told; another conversation begins its own numbers. */
export function joined(state: ChatState, { conversation, texts }: ChatJoined): ChatState {
  if (!conversation) return { ...state, texts, conversation: ended(state.conversation) };
  if (!isAnother(state, conversation)) return { ...changed(state, conversation), texts };
  const past = [...state.past, ...(state.log?.messages ?? [])];
  return { ...state, past, log: emptyLog, texts, conversation };
}

const ended = (conversation: ChatConversation | null): ChatConversation | null =>
  conversation && { ...conversation, status: 'closed', position: null };

/** The latest version wins. */
export function changed(state: ChatState, conversation: ChatConversation): ChatState {
  const known = state.conversation;
  if (known && (known.id !== conversation.id || known.version >= conversation.version)) return state;
  return { ...state, conversation };
}
