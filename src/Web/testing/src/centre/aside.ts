import type { Case } from './case';
import type { FakeCentre } from './centre';
import { mustOwn } from './moves';
import { Refused } from './refused';

const year = 366 * 86_400_000;

/** Null = until the customer writes. */
export function park(centre: FakeCentre, at: Case, agentId: string, until: string | null) {
  mustOwn(at, agentId);
  if (until && Date.parse(until) <= Date.now())
    throw new Refused('invalid', `park: until ${until} is not within 366 days`);
  const parkedUntil = until ?? new Date(Date.now() + year).toISOString();
  centre.change(at, { status: 'parked', parkedUntil, parkedForWords: until === null, woken: null });
  centre.event(at, 'parked', until ? { until } : {});
}

export function unpark(centre: FakeCentre, at: Case, reason: 'time' | 'agent' | 'customer') {
  if (at.view.status !== 'parked') throw new Refused('wrongState', `the conversation is ${at.view.status}`);
  const woken = reason === 'agent' ? null : { at: new Date().toISOString(), reason };
  centre.change(at, { status: 'active', parkedUntil: null, parkedForWords: false, woken });
  centre.event(at, 'unparked', { reason });
}

/** By who had it last. */
export function reopen(centre: FakeCentre, at: Case, agentId: string) {
  if (at.view.status !== 'closed') throw new Refused('wrongState', `the conversation is ${at.view.status}`);
  if (at.view.lastOwnerId !== agentId) throw new Refused('notYours', 'another agent had it last');
  if (!centre.canTake(centre.agent(agentId), at.view.medium))
    throw new Refused('noCapacity', `agent ${agentId} is full`);
  centre.change(at, { status: 'active', ownerId: agentId, closedAt: null, closeReason: null, wrapUp: null });
  centre.event(at, 'reopened', { agent: centre.nameOf(agentId) });
}
