import type { Page } from '@shared/protocol/result';
import { useInfiniteQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** Who did what, when, to whom. */
export interface AuditRow {
  position: number;
  what: string;
  at: string;
  by: string;
  role: string;
  agentId?: string | null;
  customerId?: string | null;
  details: unknown;
}

/** Which entries; nothing = any. */
export interface AuditFilter {
  by?: string | undefined;
  what?: string | undefined;
  q?: string | undefined;
  from?: string | undefined;
  before?: string | undefined;
}

const atOnce = 50;

export const useAudit = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      httpJson<Page<AuditRow>>(`/audit${query({ ...filter, limit: atOnce, cursor: pageParam })}`),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  });

export const exportAudit = async (filter: AuditFilter) => (await http(`/audit/export${query({ ...filter })}`)).blob();
