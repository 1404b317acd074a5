import { ApiError } from '@shared/live/request';
import { QueryClient } from '@tanstack/react-query';

const pushedOnly = { gcTime: Infinity, staleTime: Infinity };

/** What the server cannot help with by being asked again is not asked again. */
const worthRetrying = (count: number, error: Error) => count < 2 && !(error instanceof ApiError && error.status < 500);

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, refetchOnWindowFocus: false, networkMode: 'always' } },
  });
  client.setQueryDefaults(['feed'], pushedOnly);
  client.setQueryDefaults(['conversation'], { gcTime: 30 * 60_000, staleTime: Infinity, retry: false });
  client.setQueryDefaults(['board'], { staleTime: Infinity, retry: false });
  return client;
}
