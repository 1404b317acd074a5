import type { Participant } from '@shared/protocol/conversation';
import type { Case } from './case';
import type { FakeCentre } from './centre';
import { mustOwn, offer } from './moves';
import { Refused } from './refused';

const invitedFor = 120;

const others = (at: Case, agentId: string) => (at.view.participants ?? []).filter(one => one.agentId !== agentId);

const find = (at: Case, agentId: string) => {
  const found = at.view.participants?.find(one => one.agentId === agentId);
  if (!found) throw new Refused('wrongState', 'the agent takes no part');
  return found;
};

function replace(centre: FakeCentre, at: Case, changed: Participant) {
  const participants = at.view.participants!.map(one => (one.agentId === changed.agentId ? changed : one));
  centre.change(at, { participants });
}

/** Whoever takes part writes notes; words to the customer come from the owner and the conference. */
export function maySay(at: Case, agentId: string, note: boolean) {
  const own = at.view.participants?.find(one => one.agentId === agentId && one.joinedAt);
  if (!own || !(note || own.role === 'conference')) mustOwn(at, agentId);
}

/** Several agents in one conversation. */
export function invite(
  centre: FakeCentre,
  at: Case,
  by: string,
  agentId: string,
  role: Participant['role'],
  note?: string,
) {
  mustOwn(at, by);
  if (!centre.canTake(centre.agent(agentId), at.view.medium))
    throw new Refused('noCapacity', `agent ${agentId} is full`);
  const now = Date.now();
  const expiresAt = new Date(now + invitedFor * 1_000).toISOString();
  const invited = { agentId, role, invitedBy: by, invitedAt: new Date(now).toISOString(), expiresAt, units: 33 };
  centre.change(at, { participants: [...others(at, agentId), { ...invited, successor: false }] });
  if (note) centre.append(at, { author: centre.authorOf(by), kind: 'note', text: note });
  centre.event(at, 'invited', { agent: centre.nameOf(agentId), by: centre.nameOf(by), role });
}

export function join(centre: FakeCentre, at: Case, agentId: string) {
  const own = find(at, agentId);
  replace(centre, at, { ...own, joinedAt: new Date().toISOString() });
  centre.event(at, own.role === 'conference' ? 'joined' : 'consulting', { agent: centre.nameOf(agentId) });
}

export function setRole(centre: FakeCentre, at: Case, by: string, agentId: string, role: Participant['role']) {
  mustOwn(at, by);
  replace(centre, at, { ...find(at, agentId), role });
  centre.event(at, role === 'conference' ? 'joined' : 'consulting', { agent: centre.nameOf(agentId) });
}

export function nameSuccessor(centre: FakeCentre, at: Case, by: string, agentId: string) {
  mustOwn(at, by);
  find(at, agentId);
  centre.change(at, {
    participants: at.view.participants!.map(one => ({ ...one, successor: one.agentId === agentId })),
  });
}

export function leave(centre: FakeCentre, at: Case, by: string, agentId = by, successorId?: string) {
  if (at.view.ownerId === agentId) {
    const heir = successorId ?? at.view.participants?.find(one => one.joinedAt)?.agentId;
    if (!heir) throw new Refused('notAllowed', 'nobody else takes part');
    centre.change(at, { ownerId: heir, participants: others(at, heir) }, [{ agentId, why: 'left' }]);
    centre.event(at, 'accepted', { agent: centre.nameOf(heir) });
    return;
  }
  const own = find(at, agentId);
  centre.change(at, { participants: others(at, agentId) }, [{ agentId, why: 'left' }]);
  const what = own.joinedAt
    ? own.role === 'conference'
      ? 'left'
      : 'consulted'
    : by === agentId
      ? 'declined'
      : 'uninvited';
  centre.event(at, what, { agent: centre.nameOf(agentId) });
}

/** The owner keeps it until the colleague accepts. */
export function transferToAgent(centre: FakeCentre, at: Case, agentId: string, toAgentId: string, note?: string) {
  mustOwn(at, agentId);
  if (note) centre.append(at, { author: centre.authorOf(agentId), kind: 'note', text: note });
  const now = Date.now();
  const until = new Date(now + invitedFor * 1_000).toISOString();
  const transfer = {
    kind: 'toAgent',
    fromAgentId: agentId,
    toAgentId,
    startedAt: new Date(now).toISOString(),
    until,
  } as const;
  centre.change(at, { transfer });
  centre.event(at, 'transferred', { agent: centre.nameOf(agentId), to: centre.nameOf(toAgentId) });
  offer(centre, at, toAgentId);
}

export function cancelTransfer(centre: FakeCentre, at: Case, agentId: string) {
  if (at.view.ownerId !== agentId) throw new Refused('notYours', `owned by ${at.view.ownerId ?? 'nobody'}`);
  const asked = at.offer?.agentId;
  clearTimeout(at.offerTimer);
  at.offer = null;
  centre.change(at, { transfer: null, status: 'active' }, asked ? [{ agentId: asked, why: 'rescinded' }] : []);
  centre.event(at, 'transferCalledOff', { agent: centre.nameOf(agentId) });
}
