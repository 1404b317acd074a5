import type { Medium } from '@shared/protocol/conversation';
import type { QueueRow, WaitingRow } from '@shared/protocol/queue';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

const every = 3_000;

export const useQueues = () =>
  useQuery({ queryKey: ['queues'], queryFn: () => httpJson<QueueRow[]>('/queues'), refetchInterval: every });

/** Of one of them, as of the last look of whoever follows all. */
const useOfQueue = <T>(id: string | null | undefined, what: (queue: QueueRow) => T): T | undefined =>
  useQuery({
    queryKey: ['queues'],
    queryFn: () => httpJson<QueueRow[]>('/queues'),
    staleTime: every,
    select: queues => queues.filter(queue => queue.id === id).map(what),
  }).data?.[0];

const whole = (queue: QueueRow) => queue;

export const useQueue = (id: string | null | undefined): QueueRow | undefined => useOfQueue(id, whole);

/** Seconds within which a customer of the queue is to be answered. */
export const useTarget = (queueId: string | null | undefined, medium: Medium): number | undefined =>
  useOfQueue(queueId, queue => queue.targets[medium]);

export const useWaiting = (queueId: string) =>
  useQuery({
    queryKey: ['waiting', queueId],
    queryFn: () => httpJson<WaitingRow[]>(`/queues/${queueId}/waiting`),
    refetchInterval: every,
  });
