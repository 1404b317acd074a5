import type { ConversationView } from '@shared/protocol/conversation';
import type { Explanation } from '@shared/protocol/explanation';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

const whileWaiting = 5_000;

/** Why it waits, or why its agent was asked; read anew once it has moved on. */
export const useExplanation = ({ id, status, ownerId }: ConversationView) =>
  useQuery({
    queryKey: ['why', id, status, ownerId],
    queryFn: () => httpJson<Explanation>(`/conversations/${id}/why`),
    refetchInterval: status === 'queued' ? whileWaiting : false,
  });
