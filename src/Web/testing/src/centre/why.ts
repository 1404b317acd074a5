import type { AgentRow } from '@shared/protocol/agent';
import type { AgentVerdict, Explanation, RuledOut } from '@shared/protocol/explanation';
import type { Case } from './case';
import type { FakeCentre } from './centre';

/** Why the agent of a conversation was asked, or why it waits: by presence and room, as this centre routes. */
export function why(centre: FakeCentre, { view, offer, barred }: Case): Explanation {
  const now = new Date().toISOString();
  const waited = view.enqueuedAt ? (Date.parse(now) - Date.parse(view.enqueuedAt)) / 1_000 : 0;
  const target = centre.queues.get(view.queueId ?? '')?.targets[view.medium] ?? 0;
  const score = { class: 'live', waited, target, credit: view.credit, total: waited - target + view.credit } as const;
  const decided = { queueId: view.queueId ?? '', configurationVersion: 7, at: now, needs: {}, step: 1 };
  const keeps = (agent: AgentRow): RuledOut[] => {
    if (agent.presence.kind !== 'available') return [{ by: 'presence', who: presences[agent.presence.kind] }];
    if (barred.has(agent.id)) return [{ by: 'barred', until: now }];
    return centre.canTake(agent, view.medium) ? [] : [{ by: 'capacity', needed: 33, has: agent.presence.usedUnits }];
  };
  const verdict = (agent: AgentRow): AgentVerdict => ({
    agentId: agent.id,
    ruledOut: keeps(agent),
    spareSkills: 0,
    idleSeconds: (Date.parse(now) - Date.parse(agent.presence.since)) / 1_000,
  });
  const all = [...centre.agents.values()];
  const winner = all.find(agent => agent.id === (offer?.agentId ?? view.ownerId));
  const others = all.filter(agent => agent !== winner).map(verdict);
  if (view.status === 'queued')
    return { waiting: { ...decided, score: score.total, agents: all.length, candidates: all.map(verdict) } };
  if (!winner) return {};
  const fit = others.filter(one => one.ruledOut.length === 0);
  const here = others.filter(one => one.ruledOut.some(({ by }) => by !== 'presence'));
  const away = others.length - fit.length - here.length;
  return {
    offered: {
      ...decided,
      kind: 'routed',
      asPreferred: false,
      asReserved: false,
      strategy: 'longestIdle',
      fewestSpareSkillsFirst: false,
      score,
      winner: { ...verdict(winner), ruledOut: [] },
      othersFit: fit.length,
      runnersUp: fit.slice(0, 3),
      ruledOut: [
        ...(away > 0 ? [{ by: 'presence' as const, agents: away }] : []),
        ...(here.length > 0 ? [{ by: 'capacity' as const, agents: here.length }] : []),
      ],
      passedOver: here.slice(0, 3),
      ahead: 0,
    },
  };
}

/** As the routing names them. */
const presences = { offline: 'Offline', available: 'Available', break: 'Break', notResponding: 'NotResponding' };
