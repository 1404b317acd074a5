import type { Message } from '@shared/protocol/message';
import { skipToken, useQuery } from '@tanstack/react-query';
import { conversationKey, type OpenConversation } from './open-conversation';

/** One message of a conversation on screen, as far as it is loaded. */
export const useMessage = (conversationId: string, number: number): Message | undefined =>
  useQuery<OpenConversation, Error, Message | undefined>({
    queryKey: conversationKey(conversationId),
    queryFn: skipToken,
    structuralSharing: false,
    select: ({ log }) => log.messages.find(message => message.number === number),
  }).data;
