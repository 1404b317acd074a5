import type { AgentPresence, AgentRow } from '@shared/protocol/agent';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

export const useAgents = () =>
  useQuery({ queryKey: ['agents'], queryFn: () => httpJson<AgentRow[]>('/agents'), staleTime: 60_000 });

/** The same while somebody chooses among them. */
export const useAgentsNow = () =>
  useQuery({ queryKey: ['agents'], queryFn: () => httpJson<AgentRow[]>('/agents'), refetchInterval: 3_000 });

/** A supervisor's word on the break that an agent has asked for. */
export const decideBreak = (agentId: string, approved: boolean) =>
  httpJson<AgentPresence>(`/agents/${encodeURIComponent(agentId)}/break`, { method: 'PUT', body: { approved } });
