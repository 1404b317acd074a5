import type { AgentRow } from '@shared/protocol/agent';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

export const useAgents = () =>
  useQuery({ queryKey: ['agents'], queryFn: () => httpJson<AgentRow[]>('/agents'), staleTime: 60_000 });
