import type { Entity, Fault } from '@shared/protocol/configuration';
import { httpJson } from './http';

/** What rules know of a contact. */
export interface RuleInput {
  entryPointId: string;
  channel: string;
  medium: string;
  text?: string | null;
  language?: string | null;
  tier?: string | null;
  newCustomer?: boolean | null;
}

export interface RuleDecision {
  applied: string[];
  queueId?: string | null;
  requiredSkills: Record<string, number>;
  credits: { source: string; seconds: number }[];
  preferredAgentId?: string | null;
}

export interface Comparison {
  source: string;
  holds: boolean;
  actual: string;
}

export const ruleResults = ['applied', 'didNotHold', 'notReached', 'notReachedAndDidNotHold', 'switchedOff'] as const;

export interface RuleTrace {
  ruleId: string;
  result: (typeof ruleResults)[number];
  comparisons: Comparison[];
}

/** What became of a contact; with faults a draft decides nothing. */
export interface RulesTried {
  faults: Fault[];
  input?: RuleInput | null;
  trace?: { decision: RuleDecision; rules: RuleTrace[] } | null;
}

export interface RuleOutcome {
  queueId?: string | null;
  creditSeconds: number;
  skills: string[];
  applied: string[];
}

/** A draft beside the rules in force, over the same past contacts. */
export interface RulesReplayed {
  faults: Fault[];
  contacts: number;
  /** There were more: the newest were tried. */
  more: boolean;
  changed: number;
  queues: { queueId?: string | null; before: number; after: number }[];
  rules: { ruleId: string; contacts: number }[];
  examples: { conversationId: string; at: string; text?: string | null; before: RuleOutcome; after: RuleOutcome }[];
}

export const tryRules = (ruleSet: Entity, contact: { conversationId: string } | { input: RuleInput; at: string }) =>
  httpJson<RulesTried>('/rules/try', { method: 'POST', body: { ruleSet, ...contact } });

export const replayRules = (ruleSet: Entity, from: string, before: string) =>
  httpJson<RulesReplayed>('/rules/replay', { method: 'POST', body: { ruleSet, from, before } });
