import type { MeasureName } from '@shared/protocol/board';

/** What the lines of a table are. */
export type View = 'queues' | 'channels' | 'teams' | 'agents';

/** What is so now; everything else is a measure of the day, by its id. */
export const present = ['waiting', 'oldest', 'expected', 'people', 'state', 'load'] as const;

export type Present = (typeof present)[number];

export const isPresent = (column: string): column is Present => (present as readonly string[]).includes(column);

const level = 'service-level.over-answered';
const now: Record<View, Present[]> = {
  queues: ['waiting', 'oldest', 'expected', 'people'],
  channels: ['waiting', 'oldest', 'expected'],
  teams: ['waiting', 'oldest', 'expected', 'people'],
  agents: ['state', 'load'],
};

/** As they come, until somebody chooses. */
export const usual: Record<View, string[]> = {
  queues: ['waiting', 'oldest', 'expected', 'people', level, 'abandoned'],
  channels: ['waiting', 'oldest', 'expected', level, 'abandoned', 'rona'],
  teams: ['waiting', 'oldest', 'people', level, 'rona', 'occupancy-time'],
  agents: ['state', 'load', 'handled', 'aht', 'rona', 'occupancy-time'],
};

/** Who leaves a queue leaves no agent, so few of what is booked at arrival is an agent's. */
const arrivalsOfAgents = [level, 'answered', 'asa'];

/** All that a view can show: what is so now, and the measures that its lines can have. */
export function columnsOf(view: View, measures: MeasureName[]): string[] {
  const has = ({ id, booking }: MeasureName) =>
    view === 'agents'
      ? booking !== 'arrival' || arrivalsOfAgents.includes(id)
      : view !== 'channels' || booking !== 'passing';
  return [...now[view], ...measures.filter(has).map(measure => measure.id)];
}
