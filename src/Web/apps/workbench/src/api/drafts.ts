import type { DraftView, KeptDraft, WrittenDraft } from '@shared/protocol/draft';
import { httpJson } from './http';

const path = (conversationId: string) => `/me/drafts/${encodeURIComponent(conversationId)}`;

export const findDraft = (conversationId: string) => httpJson<DraftView>(path(conversationId));

/** `leaving`: the page goes, and the request outlives it. */
export const keepDraft = (conversationId: string, draft: WrittenDraft, basedOn: string | null, leaving: boolean) =>
  httpJson<KeptDraft>(path(conversationId), { method: 'PUT', body: { ...draft, basedOn }, keepalive: leaving });
