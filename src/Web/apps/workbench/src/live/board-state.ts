import type { AgentRow, CodeName } from '@shared/protocol/agent';
import type { AlertRow } from '@shared/protocol/alert';
import type { BoardGroup, BoardSlice, MeasureName } from '@shared/protocol/board';
import type { FeedPosition } from '@shared/protocol/feed';
import type { QueueRow } from '@shared/protocol/queue';

/** The board as of a position. */
export interface Board {
  position: FeedPosition;
  day: string;
  timeZone: string;
  total: BoardGroup;
  queues: QueueRow[];
  agents: AgentRow[];
  teams: BoardGroup[];
  channels: BoardGroup[];
  measures: MeasureName[];
  breakReasons: CodeName[];
  alerts: AlertRow[];
}

interface Applied {
  board: Board | undefined;
  /** Something is missing: ask with the position and get it. */
  hole: boolean;
}

export function applyBoard(board: Board | undefined, slice: BoardSlice): Applied {
  const { position, after, total } = slice;
  if (after == null) return { board: whole(slice), hole: false };
  if (!board || board.position.epoch !== position.epoch) return { board, hole: true };
  if (position.number <= board.position.number) return { board, hole: false };
  if (after > board.position.number) return { board, hole: true };
  return {
    board: {
      ...board,
      position,
      total: total ?? board.total,
      queues: merged(board.queues, slice.queues),
      agents: merged(board.agents, slice.agents),
      teams: merged(board.teams, slice.teams),
      channels: merged(board.channels, slice.channels),
      alerts: slice.alerts ?? board.alerts,
    },
    hole: false,
  };
}

const whole = ({ position, day, timeZone, queues, agents, teams, channels, ...once }: BoardSlice): Board => ({
  ...{ position, day, timeZone, queues, agents, teams, channels },
  total: once.total ?? { id: 'all', inLine: 0, measures: {} },
  measures: once.measures ?? [],
  breakReasons: once.breakReasons ?? [],
  alerts: once.alerts ?? [],
});

/** Each line in the place of the one with its id; new ones at the end. What is the same stays the same object. */
function merged<T extends { id: string }>(known: T[], news: T[]): T[] {
  if (news.length === 0) return known;
  const byId = new Map(news.map(line => [line.id, line]));
  const before = new Set(known.map(line => line.id));
  return [...known.map(line => byId.get(line.id) ?? line), ...news.filter(line => !before.has(line.id))];
}
