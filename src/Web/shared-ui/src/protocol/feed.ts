import type { AgentPart, AgentPresence, Mention } from './agent';

/** Within an epoch numbers have no gap. */
export interface FeedPosition {
  epoch: number;
  number: number;
}

export type FeedEvent =
  | { type: 'part'; number: number; part: AgentPart }
  | { type: 'presence'; number: number; presence: AgentPresence }
  | { type: 'mention'; number: number; mention: Mention };

export interface FeedSlice {
  /** The client stands here once it has applied the slice. */
  position: FeedPosition;
  snapshot?: { presence: AgentPresence; parts: AgentPart[]; mentions?: Mention[] } | null;
  events: FeedEvent[];
}
