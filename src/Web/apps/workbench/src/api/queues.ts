import type { QueueRow, WaitingRow } from '@shared/protocol/queue';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

const every = 3_000;

export const useQueues = () =>
  useQuery({ queryKey: ['queues'], queryFn: () => httpJson<QueueRow[]>('/queues'), refetchInterval: every });

export const useQueue = (id: string | null | undefined): QueueRow | undefined =>
  useQueues().data?.find(queue => queue.id === id);

export const useWaiting = (queueId: string) =>
  useQuery({
    queryKey: ['waiting', queueId],
    queryFn: () => httpJson<WaitingRow[]>(`/queues/${queueId}/waiting`),
    refetchInterval: every,
  });
