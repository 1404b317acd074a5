import type { AgentRow, CodeName, LocalizedText, PresenceKind } from './agent';
import type { AlertRow } from './alert';
import type { FeedPosition } from './feed';
import type { ExpectedWait, QueueRow } from './queue';

/** The figures of the day by measure; those with nothing to divide by are missing. */
export type Values = Record<string, number>;

/** A team, a medium, or all together. */
export interface BoardGroup {
  id: string;
  name?: LocalizedText | null;
  /** Who waits and who rings somewhere. */
  inLine: number;
  oldestSince?: string | null;
  /** When the first of them is, or was, past the target. */
  dueAt?: string | null;
  expected?: ExpectedWait | null;
  agents?: Partial<Record<PresenceKind, number>> | null;
  measures: Values;
}

export interface MeasureName {
  id: string;
  name: LocalizedText;
  booking: 'arrival' | 'end' | 'passing';
  unit: 'count' | 'seconds' | 'share';
}

/** The whole board, or the lines of it that are another by now. */
export interface BoardSlice {
  /** Who has taken this in stands here. */
  position: FeedPosition;
  /** The number that it follows; missing: it is the whole board. */
  after?: number | null;
  day: string;
  timeZone: string;
  total?: BoardGroup | null;
  queues: QueueRow[];
  agents: AgentRow[];
  teams: BoardGroup[];
  channels: BoardGroup[];
  measures?: MeasureName[] | null;
  breakReasons?: CodeName[] | null;
  /** Missing: as before. */
  alerts?: AlertRow[] | null;
}

/** Figures over the last hours: intervals in order and without a gap, the last one not over yet. */
export interface BoardCourse {
  minutes: number;
  intervals: { at: string; measures: Values }[];
}
