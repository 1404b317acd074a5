import type { Page } from '@shared/protocol/result';
import type { User, UserRole } from '@shared/protocol/session';
import { useQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** Somebody who may sign in. */
export interface UserRow {
  user: User;
  disabled: boolean;
  createdAt: string;
  version: number;
}

export interface UserFields {
  name: string;
  role: UserRole;
  agentId?: string;
  /** The teams whose work alone they see; empty = everything. */
  teamIds: string[];
  /** A new one; none leaves the old one. */
  password?: string;
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

export const createUser = (user: UserFields & { userName: string }) =>
  httpJson<UserRow>('/users', { method: 'POST', body: user });

/** Changes the account that was read at a version; a new password, role, agent, scope or state ends its sessions. */
export const changeUser = (userName: string, version: number, edit: Partial<UserFields> & { disabled?: boolean }) =>
  httpJson<UserRow>(`/users/${encodeURIComponent(userName)}`, {
    method: 'PATCH',
    headers: { 'If-Match': `"${version}"` },
    body: edit,
  });

/** Signs somebody out on all devices. */
export const endSessions = (userName: string) =>
  http(`/users/${encodeURIComponent(userName)}/sessions`, { method: 'DELETE' });
