import { request, requestJson } from '@shared/live/request';
import type { AttachmentRef } from '@shared/protocol/message';

const asVisitor = (token: string) => ({ Authorization: `Bearer ${token}` });

export function storeFile(token: string, file: File): Promise<AttachmentRef> {
  const body = new FormData();
  body.set('file', file);
  return requestJson('/chat/attachments', { method: 'POST', body, headers: asVisitor(token) });
}

export const loadFile = async (token: string, id: string) =>
  (await request(`/attachments/${id}`, { headers: asVisitor(token) })).blob();
