import type { ChangeSet, EntityDifference, Fault } from '@shared/protocol/configuration';
import { http, httpJson } from './http';

/** What a change set would do; nothing is stored. */
export interface Comparison {
  version: number;
  faults: Fault[];
  differences: EntityDifference[];
}

export const exportConfiguration = async () => (await http('/exchange/configuration')).blob();

export const exportAgents = async () => (await http('/exchange/agents')).blob();

/** Reads a table of agents; nothing is stored. */
export const readAgents = (text: string) =>
  httpJson<{ set: ChangeSet['set']; faults: Fault[] }>('/exchange/agents', { method: 'POST', body: { text } });

export const compare = (change: ChangeSet) =>
  httpJson<Comparison>('/exchange/comparison', { method: 'POST', body: change });
