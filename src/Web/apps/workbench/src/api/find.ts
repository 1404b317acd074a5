import type { ConversationView } from '@shared/protocol/conversation';
import type { CustomerCard } from '@shared/protocol/customer';
import type { Message } from '@shared/protocol/message';
import type { Page } from '@shared/protocol/result';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { httpJson, query } from './http';

const most = 5;

const useFound = <T>(path: string, q: string, shortest: number) =>
  useQuery({
    queryKey: ['find', path, q],
    queryFn: () => httpJson<Page<T>>(`${path}${query({ q, limit: most })}`),
    enabled: q.length >= shortest,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    select: page => page.items,
  });

/** Customers by name, pinyin, or a whole number. */
export const useFoundCustomers = (q: string) => useFound<CustomerCard>('/customers', q, 1);

export interface FoundMessage {
  message: Message;
  /** Where in its text the match lies. */
  start: number;
  length: number;
}

export const useFoundMessages = (q: string) => useFound<FoundMessage>('/search/messages', q, 2);

/** A customer's latest conversation; null before the first. */
export async function latestOf(customerId: string): Promise<string | null> {
  const page = await httpJson<Page<ConversationView>>(`/conversations${query({ customerId, limit: 1 })}`);
  return page.items[0]?.id ?? null;
}
