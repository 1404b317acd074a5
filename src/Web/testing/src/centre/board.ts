import type { AgentRow } from '@shared/protocol/agent';
import type { BoardCourse, BoardGroup, BoardSlice, MeasureName, Values } from '@shared/protocol/board';
import type { QueueRow } from '@shared/protocol/queue';
import type { FakeCentre } from './centre';
import { queueRows, withStatus } from './line';
import { breakReasons } from './people';

const measure = (id: string, zh: string, en: string, unit: MeasureName['unit']): MeasureName => ({
  id,
  name: { zh, en },
  booking: 'arrival',
  unit,
});

const measures: MeasureName[] = [
  measure(
    'service-level.over-answered',
    '服务水平（时限内接通/接通）',
    'Service level: in time over answered',
    'share',
  ),
  measure(
    'service-level.over-offered',
    '服务水平（时限内接通/全部进线）',
    'Service level: in time over all offered',
    'share',
  ),
  measure('offered', '进线量', 'Offered', 'count'),
  measure('answered', '接通量', 'Answered', 'count'),
  measure('abandoned', '排队放弃', 'Abandoned while waiting', 'count'),
  measure('abandoned-short', '短时放弃', 'Short abandons', 'count'),
  measure('asa', '平均应答时长', 'Average speed of answer', 'seconds'),
  measure('rona', '未应答量', 'Missed offers', 'count'),
  measure('occupancy-time', '工时利用率（时间）', 'Occupancy by time', 'share'),
];

const ofDay = (closed: number): Values => ({
  'service-level.over-answered': (closed + 11) / (closed + 14),
  'service-level.over-offered': (closed + 11) / (closed + 19),
  offered: closed + 19,
  answered: closed + 14,
  abandoned: 3,
  'abandoned-short': 1,
  asa: 18.4,
  rona: 2,
  'occupancy-time': 0.62,
});

/** The whole board, as of a number. */
export function board(centre: FakeCentre, number = 1): BoardSlice {
  const queues = queueRows(centre).map(queue => ({ ...queue, measures: ofDay(0) }));
  const agents = [...centre.agents.values()].map(agent => ({ ...agent, measures: { rona: 1, 'occupancy-time': 0.5 } }));
  const values = ofDay(withStatus(centre, 'closed').length);
  return {
    position: { epoch: 1, number },
    day: '2026-11-23',
    timeZone: 'Asia/Shanghai',
    total: group('all', queues, agents, values),
    queues,
    agents,
    teams: [{ ...group('day', queues, agents, values), name: { zh: '早班', en: 'Early shift' } }],
    channels: [group('chat', queues, [], values)],
    measures,
    breakReasons,
    alerts: centre.alerts,
  };
}

function group(id: string, queues: QueueRow[], agents: AgentRow[], values: Values): BoardGroup {
  const waits = queues.flatMap(({ oldestByMedium, targets }) =>
    Object.entries(oldestByMedium).map(([medium, since]) => ({ since, target: targets[medium] ?? 0 })),
  );
  const due = waits.map(({ since, target }) => new Date(Date.parse(since) + target * 1_000).toISOString());
  const states = agents.map(agent => agent.presence.kind);
  return {
    id,
    inLine: queues.reduce((sum, queue) => sum + queue.waiting + queue.offered, 0),
    oldestSince: waits.map(wait => wait.since).sort()[0] ?? null,
    dueAt: due.sort()[0] ?? null,
    agents: Object.fromEntries(states.map(kind => [kind, states.filter(one => one === kind).length])),
    measures: values,
  };
}

/** A morning that began two hours ago, with a break of ten minutes after the first. */
export function timelines(centre: FakeCentre) {
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  return [...centre.agents.values()].map(({ id, employeeNumber, displayName, simulated }) => ({
    agentId: id,
    employeeNumber,
    displayName,
    simulated,
    from: ago(600),
    to: ago(0),
    turns: [
      { at: ago(600), kind: 'offline' },
      { at: ago(120), kind: 'available' },
      { at: ago(60), kind: 'break', reason: 'lunch' },
      { at: ago(50), kind: 'available' },
    ],
  }));
}

/** Two hours, each interval with one contact more than the one before. */
export function course(): BoardCourse {
  const begin = Math.floor(Date.now() / 900_000) * 900_000;
  const at = (interval: number) => new Date(begin - (8 - interval) * 900_000).toISOString();
  return {
    minutes: 15,
    intervals: Array.from({ length: 9 }, (_, i) => ({ at: at(i), measures: { ...ofDay(i), offered: i, answered: i } })),
  };
}
