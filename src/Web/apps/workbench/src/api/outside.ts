import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

export interface DeadLetter {
  sender: string;
  sequence: number;
  receiver: string;
  kind: string;
  since?: string | null;
  because: string;
}

/** How the centre reaches others, and what has not reached them. */
export interface Outside {
  mailHost?: string | null;
  mailFrom?: string | null;
  allowsPrivate: boolean;
  deadLetters: { count: number; oldest: DeadLetter[] };
}

export interface WebhookAnswer {
  status?: number | null;
  text?: string | null;
  problem?: string | null;
  milliseconds: number;
  taken: boolean;
}

export const useOutside = () =>
  useQuery({ queryKey: ['outside'], queryFn: () => httpJson<Outside>('/outside'), refetchOnMount: 'always' });

const post = <T>(path: string, body: object = {}) => httpJson<T>(`/outside/${path}`, { method: 'POST', body });

export const resend = () => post<{ entries: number }>('resend');

export const testMail = (to: string) => post<{ problem?: string | null }>('mail/test', { to });

export const testWebhook = (id: string) => post<WebhookAnswer>(`webhooks/${encodeURIComponent(id)}/test`);

/** Told this once. */
export const newSecret = (id: string) => post<{ secret: string }>(`webhooks/${encodeURIComponent(id)}/secret`);
