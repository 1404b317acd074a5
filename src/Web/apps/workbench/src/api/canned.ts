import type { CannedReply, CannedReplyRow } from '@shared/protocol/canned';
import { useQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** One's own replies and the shared ones, filled in for a conversation. */
export const useCannedReplies = (conversationId: string) =>
  useQuery({
    queryKey: ['canned', conversationId],
    queryFn: () => httpJson<CannedReplyRow[]>(`/canned-replies${query({ conversationId })}`),
    staleTime: 60_000,
  });

const path = (id: string) => `/me/canned-replies/${encodeURIComponent(id)}`;

/** Keeps one's own: a new one, or what `etag` names. */
export const keepReply = ({ id, name, shortcut, body }: CannedReply, etag: string | null) =>
  httpJson<CannedReplyRow>(path(id), {
    method: 'PUT',
    headers: etag ? { 'If-Match': `"${etag}"` } : {},
    body: { name, shortcut, body },
  });

export const removeReply = (id: string) => http(path(id), { method: 'DELETE' });
