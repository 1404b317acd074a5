import type { AgentTimeline, PresenceTurn } from '../../../api/agents';

/** A time in one state. */
export interface Span extends PresenceTurn {
  from: number;
  to: number;
}

export const spansOf = ({ turns, to }: AgentTimeline): Span[] =>
  turns.map((turn, index) => ({ ...turn, from: Date.parse(turn.at), to: Date.parse(turns[index + 1]?.at ?? to) }));

const hour = 3_600_000;

/** What the bars of a day show: from the hour in which the first one signed in; an hour at least. */
export function stretchOf(days: AgentTimeline[]): { from: number; to: number } {
  const to = Math.max(...days.map(day => Date.parse(day.to)));
  const begun = days.flatMap(day => spansOf(day).filter(({ kind }) => kind !== 'offline')).map(span => span.from);
  const first = Math.min(to - hour, ...begun);
  return { from: Math.floor(first / hour) * hour, to };
}
