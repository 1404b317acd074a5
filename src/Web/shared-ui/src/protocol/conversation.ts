import type { CustomerCard } from './customer';
import type { Message } from './message';

export type Medium = 'voice' | 'video' | 'chat' | 'message' | 'email' | 'task' | 'callback';

export type ConversationStatus = 'new' | 'bot' | 'queued' | 'offered' | 'active' | 'parked' | 'closed';

export type CloseReason =
  'resolved' | 'abandoned' | 'shortAbandoned' | 'customerSilent' | 'flowedOut' | 'refused' | 'spam';

export interface Leg {
  id: string;
  entryPointId: string;
  channel: string;
  medium: Medium;
  address: string;
  state: 'ringing' | 'connected' | 'held' | 'ended';
  startedAt: string;
  endedAt?: string | null;
}

export interface WrapUp {
  agentId: string;
  since: string;
  /** Missing = until done. */
  until?: string | null;
  /** Whose outcomes apply; the conversation may be in another queue by now. */
  queueId?: string | null;
}

/** An agent besides the owner. */
export interface Participant {
  agentId: string;
  /** `consulted` speaks with the owner and writes notes; `conference` with the customer too. */
  role: 'consulted' | 'conference';
  invitedBy: string;
  invitedAt: string;
  /** The invitation lapses then; void once joined. */
  expiresAt: string;
  /** Missing while invited. */
  joinedAt?: string | null;
  units: number;
  /** Owns it when the owner leaves. */
  successor: boolean;
}

/** One that nobody has taken yet. */
export interface Transfer {
  kind: 'toQueue' | 'toAgent' | 'passedOn';
  fromAgentId: string;
  startedAt: string;
  until?: string | null;
  toAgentId?: string | null;
  toQueueId?: string | null;
  fromQueueId?: string | null;
}

export interface ConversationView {
  id: string;
  version: number;
  customer: CustomerCard;
  entryPointId: string;
  channel: string;
  medium: Medium;
  status: ConversationStatus;
  queueId?: string | null;
  ownerId?: string | null;
  /** Who had it before; what is closed, they may reopen. */
  lastOwnerId?: string | null;
  /** In the order of their invitations. A server of the release before names none. */
  participants?: Participant[];
  transfer?: Transfer | null;
  parkedUntil?: string | null;
  /** Put aside until the customer writes; `parkedUntil` is only the end of it. */
  parkedForWords?: boolean;
  /** Back from aside by itself, and the owner has not written since. */
  woken?: { at: string; reason: 'time' | 'customer' } | null;
  /** The last step that was taken because one side said nothing. A server of the release before names none. */
  silence?: 'none' | 'customerReminded' | 'agentWarned' | 'supervisorAlerted' | 'nowhereToGo';
  language?: string | null;
  startedAt: string;
  enqueuedAt?: string | null;
  acceptedAt?: string | null;
  unansweredSince?: string | null;
  closedAt?: string | null;
  closeReason?: CloseReason | null;
  /** Ids from the broadest to the narrowest, joined by slashes. */
  category?: string | null;
  /** Since then the customer may rate the service. */
  ratingAskedAt?: string | null;
  rating?: { stars: number; comment?: string | null; at: string } | null;
  legs: Leg[];
  lastMessage: number;
  preview?: Message | null;
  credit: number;
  attributes: Record<string, string>;
  wrapUp?: WrapUp | null;
  simulated: boolean;
  /** The earlier conversation that it is related to. */
  relatedTo?: string | null;
  /** The same for all that are related. */
  relationKey: string;
}
