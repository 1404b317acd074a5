import type { MyAgent } from '@shared/protocol/agent';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';
import { useSession } from './session-store';

/** The agent's own settings with the names of queues and codes; nothing for those who are not agents. */
export function useMe() {
  const agentId = useSession()?.user.agentId;
  return useQuery({
    queryKey: ['me'],
    queryFn: () => httpJson<MyAgent>('/me/agent'),
    enabled: Boolean(agentId),
    staleTime: 5 * 60_000,
    // What an administrator changes is on an open desk soon.
    refetchInterval: 30_000,
  });
}
