import type { Customer } from '@shared/protocol/customer';
import type { Message } from '@shared/protocol/message';
import type { Page } from '@shared/protocol/result';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { httpJson, query } from './http';

export const useCustomer = (id: string) =>
  useQuery({ queryKey: ['customer', id], queryFn: () => httpJson<Customer>(`/customers/${id}`), staleTime: 15_000 });

const pageSize = 40;

/** Everything that was ever said, newest first. */
export const useTimeline = (customerId: string) =>
  useInfiniteQuery({
    queryKey: ['timeline', customerId],
    queryFn: ({ pageParam }) =>
      httpJson<Page<Message>>(`/customers/${customerId}/timeline${query({ limit: pageSize, cursor: pageParam })}`),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  });

/** What can be shown in full: a field of the customer, or the text of a message. */
export type Hidden = 'phone' | 'email' | `messages/${string}/${number}`;

export const reveal = (customerId: string, field: Hidden, reason: string) =>
  httpJson<{ value: string }>(`/customers/${customerId}/reveal`, { method: 'POST', body: { field, reason } });
