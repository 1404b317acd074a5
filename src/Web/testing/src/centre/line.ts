import type { FakeCentre } from './centre';

export const withStatus = (centre: FakeCentre, status: string) =>
  [...centre.cases.values()].filter(at => at.view.status === status).map(at => at.view);

export function queueRows(centre: FakeCentre) {
  const agents = [...centre.agents.values()];
  const signedInAgents = agents.filter(agent => agent.presence.kind !== 'offline').length;
  return [...centre.queues.values()].map(queue => {
    const line = inLine(centre, queue.id);
    const oldestSince = line[0]?.enqueuedAt ?? null;
    const oldestByMedium = Object.fromEntries(line.toReversed().map(view => [view.medium, view.enqueuedAt!]));
    const offered = line.filter(view => view.status === 'offered').length;
    const free = agents.filter(agent => centre.canTake(agent, 'chat')).length;
    const signedIn = queue.signedIn || signedInAgents;
    const staffedAfterSeconds = queue.staffedAfterSeconds ?? (signedIn > 0 ? 0 : null);
    return {
      ...queue,
      waiting: line.length - offered,
      offered,
      oldestSince,
      oldestByMedium,
      inLine: Object.fromEntries(
        line.map(view => [view.medium, line.filter(one => one.medium === view.medium).length]),
      ),
      signedIn,
      staffedAfterSeconds,
      free,
    };
  });
}

/** Who waits and who rings somewhere, oldest first. */
const inLine = (centre: FakeCentre, queueId: string) =>
  [...withStatus(centre, 'queued'), ...withStatus(centre, 'offered')]
    .filter(view => view.queueId === queueId)
    .sort((a, b) => a.enqueuedAt!.localeCompare(b.enqueuedAt!));

export const waitingRows = (centre: FakeCentre, queueId: string) =>
  inLine(centre, queueId).map((conversation, ahead) => ({ conversation, ahead }));
