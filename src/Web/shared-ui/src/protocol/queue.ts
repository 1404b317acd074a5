import type { LocalizedText } from './agent';
import type { ConversationView, Medium } from './conversation';

export interface WrapUpPolicy {
  mode: 'none' | 'timed' | 'untilDone';
  seconds: number;
  extendable: boolean;
  codes: string[];
  codeRequired: boolean;
  /** What is asked besides; missing = nothing. */
  formId?: string | null;
}

/** What somebody who came now would be told: half of the waits end within the one, nine in ten within the other. */
export interface ExpectedWait {
  ahead: number;
  expectedSeconds?: number | null;
  atMostSeconds?: number | null;
}

export interface QueueRow {
  id: string;
  name: LocalizedText;
  waiting: number;
  offered: number;
  oldestSince?: string | null;
  /** The longest wait per medium; media of which nobody waits are missing. */
  oldestByMedium: Partial<Record<Medium, string>>;
  /** Who waits and who rings somewhere, per medium. */
  inLine: Partial<Record<Medium, number>>;
  /** Media of which too little is known are missing. */
  expected: Partial<Record<Medium, ExpectedWait>>;
  signedIn: number;
  /** The wait from which somebody who is signed in serves it: 0 at once, more when only backup is there, none when nobody is. */
  staffedAfterSeconds?: number | null;
  free: number;
  /** Seconds that a customer should wait at most, per medium. */
  targets: Record<string, number>;
  wrapUp: WrapUpPolicy;
  /** Of its calendar; missing where it has none. */
  timeZone?: string | null;
  simulated: boolean;
  /** On the board. */
  measures?: Record<string, number> | null;
}

export interface WaitingRow {
  conversation: ConversationView;
  ahead: number;
}
