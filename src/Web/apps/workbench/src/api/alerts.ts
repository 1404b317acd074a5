import type { AlertRow } from '@shared/protocol/alert';
import { httpJson } from './http';

/** The caller sees to it; whoever was first stands. */
export const acknowledge = (id: string) =>
  httpJson<AlertRow>(`/alerts/${encodeURIComponent(id)}/acknowledgement`, { method: 'POST', body: {} });
