import type { ConversationView, Medium } from './conversation';

export type PresenceKind = 'offline' | 'available' | 'break' | 'notResponding';

export interface AgentPresence {
  agentId: string;
  kind: PresenceKind;
  reason?: string | null;
  since: string;
  /** A break that starts when the live work ends. */
  pendingBreak?: string | null;
  /** It waits for a supervisor's word. */
  breakNeedsApproval?: boolean;
  /** A supervisor did not approve it; gone with the next change or request. */
  deniedBreak?: { reason: string; at: string } | null;
  devices: number;
  /** Interrupted work included, so that it may be more than `units` without being over. */
  usedUnits: number;
  units: number;
  /** More than the profile allows: nothing is offered meanwhile. */
  over?: boolean;
  held: Partial<Record<Medium, number>>;
  maximum: Partial<Record<Medium, number>>;
  notReady: Partial<Record<Medium, 'noPhone' | 'noCamera' | 'noWorkplace'>>;
}

export interface Offer {
  agentId: string;
  fence: number;
  mode: 'ring' | 'auto';
  queueId: string;
  offeredAt: string;
  expiresAt: string;
}

export type AgentRole = 'none' | 'offered' | 'owner' | 'participant' | 'wrapUp';

export interface AgentPart {
  conversation: ConversationView;
  role: AgentRole;
  units: number;
  offer?: Offer | null;
  why?: string | null;
  at?: string | null;
}

/** A note that names the agent. */
export interface Mention {
  conversationId: string;
  /** Of the note. */
  number: number;
  at: string;
  byAgentId: string;
  by: string;
  customerName: string;
  /** How the note begins. */
  words: string;
  read: boolean;
}

export type OpenWorkAction = 'toQueue' | 'toColleague' | 'keepForNextShift';

/** What becomes of one open conversation when its agent signs out. */
export interface OpenWorkChoice {
  conversationId: string;
  action: OpenWorkAction;
  colleagueId?: string;
}

/** A colleague, or for supervisors any agent. */
export interface AgentRow {
  id: string;
  employeeNumber: string;
  name: string;
  displayName: LocalizedText;
  /** How the display name is spelled, in full and by initials. */
  pinyin?: string[];
  presence: AgentPresence;
  simulated: boolean;
  teamId?: string | null;
  /** On the board. */
  measures?: Record<string, number> | null;
}

export interface LocalizedText {
  zh: string;
  en: string;
}

export interface CodeName {
  code: string;
  name: LocalizedText;
}

/** What an agent's page needs to know once. */
export interface MyAgent {
  agent: { id: string; employeeNumber: string; displayName: LocalizedText; queues: { queueId: string }[] };
  queues: { id: string; name: LocalizedText }[];
  entryPoints: { id: string; name: LocalizedText; channel: string }[];
  breakReasons: CodeName[];
  wrapUpCodes: CodeName[];
}
