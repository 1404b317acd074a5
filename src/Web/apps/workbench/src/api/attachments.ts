import type { AttachmentRef } from '@shared/protocol/message';
import { http, httpJson } from './http';

export function storeFile(file: File): Promise<AttachmentRef> {
  const body = new FormData();
  body.set('file', file);
  return httpJson('/attachments', { method: 'POST', body });
}

export const loadFile = async (id: string): Promise<Blob> => (await http(`/attachments/${id}`)).blob();
