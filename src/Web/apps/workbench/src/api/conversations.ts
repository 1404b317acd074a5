import type { ConversationStatus, ConversationView } from '@shared/protocol/conversation';
import type { Message } from '@shared/protocol/message';
import type { Page } from '@shared/protocol/result';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** Which conversations; nothing = any. */
export interface ConversationFilter {
  customerId?: string;
  queueId?: string;
  ownerId?: string;
  channel?: string;
  medium?: string;
  category?: string;
  status?: ConversationStatus;
  from?: string;
  before?: string;
  closeReason?: string;
  /** What the customer gave, 1 to 5. */
  stars?: string;
  /** A customer's name or number. */
  customer?: string;
  /** Words that were said. */
  q?: string;
}

const page = (filter: ConversationFilter, limit: number, cursor: string | null) =>
  httpJson<Page<ConversationView>>(`/conversations${query({ ...filter, limit, cursor })}`);

export const useConversations = (filter: ConversationFilter, limit = 20) =>
  useInfiniteQuery({
    queryKey: ['conversations', filter, limit],
    queryFn: ({ pageParam }) => page(filter, limit, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  });

/** The customer's last conversation before this one. */
export const usePreviousConversation = ({ id, customer }: ConversationView) =>
  useQuery({
    queryKey: ['previous', customer.id, id],
    queryFn: () => page({ customerId: customer.id, status: 'closed' }, 2, null),
    select: ({ items }) => items.find(item => item.id !== id) ?? null,
    staleTime: 60_000,
  });

/** Few at a time: what is drawn in one go keeps a reader from moving on. */
const olderAtOnce = 50;

export const messagesBefore = (conversationId: string, before: number) =>
  httpJson<Message[]>(`/conversations/${conversationId}/messages${query({ before, limit: olderAtOnce })}`);

export const exportConversations = async (filter: ConversationFilter, language: string) =>
  (await http(`/conversations/export${query({ ...filter, language })}`)).blob();
