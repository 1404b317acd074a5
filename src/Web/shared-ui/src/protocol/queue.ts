import type { LocalizedText } from './agent';
import type { ConversationView } from './conversation';

export interface WrapUpPolicy {
  mode: 'none' | 'timed' | 'untilDone';
  seconds: number;
  extendable: boolean;
  codes: string[];
  codeRequired: boolean;
}

export interface QueueRow {
  id: string;
  name: LocalizedText;
  waiting: number;
  offered: number;
  oldestSince?: string | null;
  signedIn: number;
  free: number;
  /** Seconds that a customer should wait at most, per medium. */
  targets: Record<string, number>;
  wrapUp: WrapUpPolicy;
  simulated: boolean;
}

export interface WaitingRow {
  conversation: ConversationView;
  ahead: number;
}
