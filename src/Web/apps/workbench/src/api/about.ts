import { requestJson } from '@shared/live/request';
import type { About } from '@shared/protocol/session';
import { useQuery } from '@tanstack/react-query';

export const useAbout = () =>
  useQuery({ queryKey: ['about'], queryFn: () => requestJson<About>('/about'), staleTime: Infinity });
