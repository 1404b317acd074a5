import type { AgentRow, CodeName } from './agent';
import type { QueueRow } from './queue';

export interface BoardFigures {
  position: number;
  entered: number;
  answered: number;
  answeredInTime: number;
  abandoned: number;
  shortAbandoned: number;
  closed: number;
  missedOffers: number;
  averageSpeedOfAnswer?: number | null;
  averageHandlingTime?: number | null;
}

export interface Board {
  queues: QueueRow[];
  agents: AgentRow[];
  figures: BoardFigures;
  breakReasons: CodeName[];
}
