import type { AgentRow } from '@shared/protocol/agent';
import type { BoardGroup } from '@shared/protocol/board';
import type { ExpectedWait, QueueRow } from '@shared/protocol/queue';
import type { Language } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { Simulated } from '../../components/marks';
import { OldestSince } from '../../components/oldest-since';
import { paths } from '../../components/route';
import { Elapsed, Since } from '../../components/since';
import type { BoardLine } from './board-line';
import styles from './board.module.css';
import { inLine } from './in-line';
import { QueueWaiting } from './queue-waiting';

export const queueLine = (queue: QueueRow, opened: boolean, language: Language): BoardLine => ({
  id: queue.id,
  title: (
    <>
      <a href={opened ? paths.board : paths.queue(queue.id)} aria-expanded={opened}>
        {localized(queue.name, language)}
      </a>{' '}
      <Simulated simulated={queue.simulated} />
    </>
  ),
  values: queue.measures ?? {},
  inLine: inLine(queue),
  oldest: <OldestSince queue={queue} />,
  expected: longest(Object.values(queue.expected)),
  people: `${queue.free}/${queue.signedIn}`,
  behind: { queueId: queue.id, from: today() },
  below: opened && <QueueWaiting queueId={queue.id} targets={queue.targets} />,
});

export const groupLine = (group: BoardGroup, title: string): BoardLine => ({
  id: group.id,
  title,
  values: group.measures,
  inLine: group.inLine,
  oldest: group.oldestSince && <Since since={group.oldestSince} target={target(group)} />,
  expected: group.expected ?? null,
  people: people(group),
});

export const agentLine = (agent: AgentRow, state: string, language: Language): BoardLine => ({
  id: agent.id,
  title: (
    <>
      {localized(agent.displayName, language)} <span className={styles.number}>{agent.employeeNumber}</span>{' '}
      <Simulated simulated={agent.simulated} />
    </>
  ),
  values: agent.measures ?? {},
  state: (
    <>
      {state} <Elapsed since={agent.presence.since} />
    </>
  ),
  behind: { ownerId: agent.id, from: today() },
  load: `${agent.presence.usedUnits}/${agent.presence.units}`,
});

/** Of a channel; a team's conversations are those of its queues. */
export const channelLine = (group: BoardGroup, title: string): BoardLine => ({
  ...groupLine(group, title),
  behind: { medium: group.id, from: today() },
});

/** Midnight of the viewer's. */
const today = () => new Date(new Date().setHours(0, 0, 0, 0)).toISOString();

const longest = (waits: ExpectedWait[]) =>
  waits.toSorted((a, b) => (b.expectedSeconds ?? 0) - (a.expectedSeconds ?? 0))[0] ?? null;

/** Seconds that may pass from the oldest until the first is past its target. */
const target = ({ oldestSince, dueAt }: BoardGroup) =>
  dueAt ? (Date.parse(dueAt) - Date.parse(oldestSince!)) / 1_000 : undefined;

function people({ agents }: BoardGroup) {
  const counts = agents ?? {};
  const signedIn = (counts.available ?? 0) + (counts.break ?? 0) + (counts.notResponding ?? 0);
  return `${counts.available ?? 0}/${signedIn}`;
}
