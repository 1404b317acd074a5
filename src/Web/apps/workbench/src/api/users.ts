import type { User } from '@shared/protocol/session';
import type { Page } from '@shared/protocol/result';
import { useQuery } from '@tanstack/react-query';
import { httpJson, query } from './http';

/** Somebody who may sign in. */
export interface UserRow {
  user: User;
  disabled: boolean;
  createdAt: string;
  version: number;
}

async function readAll() {
  const rows: UserRow[] = [];
  for (let cursor: string | null = null, more = true; more; more = Boolean(cursor)) {
    const page: Page<UserRow> = await httpJson<Page<UserRow>>(`/users${query({ limit: 200, cursor })}`);
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

export const useUsers = () => useQuery({ queryKey: ['users'], queryFn: readAll, staleTime: 60_000 });
