import type { LocalizedText } from './agent';

export type AlertMeasure =
  | 'waiting'
  | 'longestWait'
  | 'expectedWait'
  | 'free'
  | 'signedIn'
  | 'serviceLevel'
  | 'answerSpeed'
  | 'abandonRate'
  | 'missedRate';

/** Something that a supervisor has to look at. */
export interface Alert {
  id: string;
  kind: 'threshold' | 'agentSilence';
  queueId?: string | null;
  at: string;
  measure?: AlertMeasure | null;
  side?: 'above' | 'below' | null;
  bar?: number | null;
  /** When it began. */
  value?: number | null;
  agentId?: string | null;
  conversationId?: string | null;
  sound: boolean;
  /** In the quiet time after another one: shown, not heard. */
  quiet: boolean;
  endedAt?: string | null;
  acknowledgedBy?: string | null;
  acknowledgedAt?: string | null;
}

/** An alert with the names of what it is about. */
export interface AlertRow {
  id: string;
  alert: Alert;
  threshold?: LocalizedText | null;
  queue?: LocalizedText | null;
  agent?: LocalizedText | null;
  by?: LocalizedText | null;
}
