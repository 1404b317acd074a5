export type RuledOutBy =
  | 'claimed'
  | 'offered'
  | 'notDue'
  | 'presence'
  | 'notReady'
  | 'skill'
  | 'notYet'
  | 'barred'
  | 'preferred'
  | 'capacity'
  | 'ringing'
  | 'reserved'
  | 'asked';

export type Strategy = 'longestIdle' | 'leastLoaded' | 'bestSkill' | 'fastestFirst' | 'roundRobin';

/** One thing that keeps an agent and a conversation apart, with the values that say how far. */
export interface RuledOut {
  by: RuledOutBy;
  skill?: string | null;
  /** Level, wait in seconds, or units. */
  needed?: number | null;
  has?: number | null;
  until?: string | null;
  /** The agent or conversation in the way, or the presence. */
  who?: string | null;
}

export interface AgentVerdict {
  agentId: string;
  /** Empty: could have it. */
  ruledOut: RuledOut[];
  spareSkills: number;
  /** What the strategy compares, smaller first. */
  value?: number | null;
  idleSeconds?: number | null;
}

/** Seconds: the place in line is waited - target + credit. */
export interface ScoreParts {
  class: 'live' | 'deferred';
  waited: number;
  target: number;
  credit: number;
  total: number;
}

interface Decided {
  queueId: string;
  configurationVersion: number;
  at: string;
  needs: Record<string, number>;
  /** Relaxation steps that had been reached. */
  step: number;
}

/** Why an agent was asked. */
export interface OfferExplanation extends Decided {
  kind: 'routed' | 'pull' | 'forced';
  asPreferred: boolean;
  asReserved: boolean;
  strategy: Strategy;
  fewestSpareSkillsFirst: boolean;
  score: ScoreParts;
  winner: AgentVerdict;
  /** Others who could have had it; the first of them are named. */
  othersFit: number;
  runnersUp: AgentVerdict[];
  /** By the first thing that stood in the way of each. */
  ruledOut: { by: RuledOutBy; agents: number }[];
  /** Those of them who would have come before the winner; the first are named. */
  passedOver: AgentVerdict[];
  /** Conversations that came before it. */
  ahead: number;
}

/** Why a conversation still waits. */
export interface WaitExplanation extends Decided {
  score: number;
  chosen?: string | null;
  agents: number;
  candidates: AgentVerdict[];
}

export interface Explanation {
  waiting?: WaitExplanation | null;
  offered?: OfferExplanation | null;
}
