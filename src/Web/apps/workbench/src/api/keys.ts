import type { Page } from '@shared/protocol/result';
import { useQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** What a program signs in with. */
export interface ApiKey {
  prefix: string;
  name: string;
  createdAt: string;
  createdBy: string;
  lastUsedAt?: string | null;
  revokedAt?: string | null;
}

async function readAll() {
  const keys: ApiKey[] = [];
  for (let cursor: string | null = null, more = true; more; more = Boolean(cursor)) {
    const page: Page<ApiKey> = await httpJson<Page<ApiKey>>(`/api-keys${query({ limit: 200, cursor })}`);
    keys.push(...page.items);
    cursor = page.next;
  }
  return keys;
}

export const useKeys = () => useQuery({ queryKey: ['api-keys'], queryFn: readAll });

/** The text of a new key is told this once. */
export const createKey = (name: string) =>
  httpJson<{ key: ApiKey; text: string }>('/api-keys', { method: 'POST', body: { name } });

export const revokeKey = (prefix: string) => http(`/api-keys/${encodeURIComponent(prefix)}`, { method: 'DELETE' });
