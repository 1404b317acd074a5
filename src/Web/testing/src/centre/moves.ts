import type { AgentPart, OpenWorkChoice } from '@shared/protocol/agent';
import type { CloseReason } from '@shared/protocol/conversation';
import type { Answers } from '@shared/protocol/wrap-up-form';
import type { Case } from './case';
import type { FakeCentre } from './centre';
import { Refused } from './refused';

/** The conversation's life: each function is one move, refused by name where the protocol refuses it. */
export function enqueue(centre: FakeCentre, at: Case, queueId: string) {
  const enqueuedAt = at.view.enqueuedAt ?? new Date().toISOString();
  centre.change(at, { status: 'queued', queueId, ownerId: null, enqueuedAt });
  centre.event(at, 'queued', { queueId });
  route(centre);
}

/** Oldest first, to the first agent with room. */
export function route(centre: FakeCentre) {
  const waiting = [...centre.cases.values()]
    .filter(at => at.view.status === 'queued')
    .sort((a, b) => a.view.enqueuedAt!.localeCompare(b.view.enqueuedAt!));
  for (const at of waiting) {
    const agent = [...centre.agents.values()].find(
      one => one.simulated === at.view.simulated && centre.canTake(one, at.view.medium) && !at.barred.has(one.id),
    );
    if (agent) offer(centre, at, agent.id);
  }
}

export function offer(centre: FakeCentre, at: Case, agentId: string) {
  const now = Date.now();
  at.fence++;
  at.offer = {
    agentId,
    fence: at.fence,
    mode: 'ring',
    queueId: at.view.queueId!,
    offeredAt: new Date(now).toISOString(),
    expiresAt: new Date(now + centre.offerSeconds * 1_000).toISOString(),
  };
  at.offerTimer = setTimeout(() => lapse(centre, at), centre.offerSeconds * 1_000);
  centre.change(at, { status: 'offered' });
}

export function accept(centre: FakeCentre, at: Case, agentId: string, fence: number) {
  endOffer(at, agentId, fence);
  centre.change(at, { status: 'active', ownerId: agentId, acceptedAt: new Date().toISOString(), transfer: null });
  centre.event(at, 'accepted', { agent: centre.nameOf(agentId) });
}

/** Taken by hand: a lease and its acceptance in one. */
export function claim(centre: FakeCentre, at: Case, agentId: string) {
  offer(centre, at, agentId);
  accept(centre, at, agentId, at.fence);
}

export function reject(centre: FakeCentre, at: Case, agentId: string, fence: number) {
  endOffer(at, agentId, fence);
  at.barred.add(agentId);
  centre.change(at, { status: 'queued' }, [{ agentId, why: 'rejected' }]);
  route(centre);
}

export function lapse(centre: FakeCentre, at: Case) {
  const agentId = at.offer?.agentId;
  if (!agentId) return;
  at.offer = null;
  at.barred.add(agentId);
  centre.change(at, { status: 'queued' }, [{ agentId, why: 'lapsed' }]);
  route(centre);
}

/** Somebody else has it, or the customer has gone. */
export function rescind(centre: FakeCentre, at: Case, why: string) {
  const agentId = at.offer?.agentId;
  if (!agentId) return;
  clearTimeout(at.offerTimer);
  at.offer = null;
  centre.change(at, { status: 'queued' }, [{ agentId, why }]);
}

function endOffer(at: Case, agentId: string, fence: number) {
  if (at.offer?.agentId !== agentId || at.offer.fence !== fence)
    throw new Refused('stale', `offer ${fence} is over; the conversation is ${at.view.status}`);
  clearTimeout(at.offerTimer);
  at.offer = null;
}

export function transfer(centre: FakeCentre, at: Case, agentId: string, queueId: string, note?: string) {
  mustOwn(at, agentId);
  const queue = centre.queues.get(queueId);
  if (!queue) throw new Refused('notFound', `queue ${queueId}`);
  if (queueId === 'vip') throw new Refused('queueClosed', 'queue vip is closed until 09:00');
  if (note) centre.append(at, { author: centre.authorOf(agentId), kind: 'note', text: note });
  at.barred.add(agentId);
  centre.change(at, { ownerId: null, queueId, status: 'queued' }, [{ agentId, why: 'transferred' }]);
  centre.event(at, 'transferred', { agent: centre.nameOf(agentId), queueId });
  route(centre);
}

/** At sign-out each open conversation needs one choice. */
export function settle(centre: FakeCentre, agentId: string, owned: AgentPart[], choices: OpenWorkChoice[]) {
  const without = owned.find(part => choices.filter(one => one.conversationId === part.conversation.id).length !== 1);
  if (without) throw new Refused('notAllowed', `conversation ${without.conversation.id} is open and needs one choice`);
  for (const { conversationId, action, colleagueId } of choices) {
    const at = centre.case(conversationId);
    at.barred.add(agentId);
    if (action !== 'keepForNextShift')
      centre.change(at, { ownerId: null, status: 'queued' }, [{ agentId, why: action }]);
    if (action === 'toColleague') offer(centre, at, colleagueId!);
  }
}

export function close(centre: FakeCentre, at: Case, agentId: string, reason: CloseReason) {
  mustOwn(at, agentId);
  const policy = centre.queues.get(at.view.queueId!)!.wrapUp;
  const since = new Date();
  const until = new Date(since.getTime() + policy.seconds * 1_000).toISOString();
  at.wrapTimer = setTimeout(() => finishWrapUp(centre, at, agentId), policy.seconds * 1_000);
  const wrapUp = { agentId, since: since.toISOString(), until, queueId: at.view.queueId };
  centre.change(at, {
    status: 'closed',
    closeReason: reason,
    closedAt: since.toISOString(),
    ratingAskedAt: at.view.ratingAskedAt ?? since.toISOString(),
    unansweredSince: null,
    ownerId: null,
    lastOwnerId: agentId,
    wrapUp,
  });
  centre.event(at, 'closed', { reason });
}

export function extendWrapUp(centre: FakeCentre, at: Case, agentId: string, seconds: number) {
  const wrapUp = mustWrapUp(at, agentId);
  const until = new Date(Date.parse(wrapUp.until!) + seconds * 1_000);
  clearTimeout(at.wrapTimer);
  at.wrapTimer = setTimeout(() => finishWrapUp(centre, at, agentId), until.getTime() - Date.now());
  centre.change(at, { wrapUp: { ...wrapUp, until: until.toISOString() } });
}

export function finishWrapUp(centre: FakeCentre, at: Case, agentId: string, code?: string, values: Answers = {}) {
  const { queueId } = mustWrapUp(at, agentId);
  const formId = centre.queues.get(queueId ?? '')?.wrapUp.formId;
  const category = centre.forms.find(form => form.id === formId)?.fields.find(field => field.isCategory);
  const about = category && values[category.id];
  clearTimeout(at.wrapTimer);
  centre.change(at, { wrapUp: null }, [{ agentId, why: 'wrapped up' }]);
  centre.event(at, 'wrapUp', {
    code: code ?? 'none',
    agent: centre.nameOf(agentId),
    ...(formId && about ? { formId, category: about } : {}),
  });
  route(centre);
}

export function mustOwn(at: Case, agentId: string) {
  if (at.view.ownerId !== agentId) throw new Refused('notYours', `owned by ${at.view.ownerId ?? 'nobody'}`);
  if (at.view.status !== 'active') throw new Refused('wrongState', `the conversation is ${at.view.status}`);
}

function mustWrapUp(at: Case, agentId: string) {
  if (at.view.wrapUp?.agentId !== agentId) throw new Refused('wrongState', 'no wrap-up is running');
  return at.view.wrapUp;
}
