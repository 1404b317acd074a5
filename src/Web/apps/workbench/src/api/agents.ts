import type { AgentPresence, AgentRow, LocalizedText, PresenceKind } from '@shared/protocol/agent';
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

/** A state from an instant on. */
export interface PresenceTurn {
  at: string;
  kind: PresenceKind;
  reason?: string | null;
}

/** An agent's day so far, from the site's midnight to now; a state lasts until the next one. */
export interface AgentTimeline {
  agentId: string;
  employeeNumber: string;
  displayName: LocalizedText;
  simulated: boolean;
  from: string;
  to: string;
  turns: PresenceTurn[];
}

/** The day of everybody whom one sees, read again now and then. */
export const useTimelines = () =>
  useQuery({
    queryKey: ['timelines'],
    queryFn: () => httpJson<AgentTimeline[]>('/agents/timeline'),
    refetchInterval: 15_000,
    refetchOnMount: 'always',
  });
