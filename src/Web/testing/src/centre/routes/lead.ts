import type { PresenceKind } from '@shared/protocol/agent';
import type { User } from '@shared/protocol/session';
import { ok, problem, type FakeAnswer, type Routes } from '../answers';
import type { Case } from '../case';
import type { FakeCentre } from '../centre';
import { claim, rescind } from '../moves';

const refused = (kind: string, detail: string): FakeAnswer => ({ status: 409, body: { status: 409, kind, detail } });

/** What supervisors do about the work of others. */
export function leadRoutes(centre: FakeCentre, user: User): Routes {
  const me = user.agentId ?? user.id;
  const lead =
    (order: (at: Case, body: Record<string, unknown>) => FakeAnswer): Routes[string] =>
    ({ body }, [id]) =>
      user.role === 'agent' ? problem(403, 'supervisors only') : order(centre.case(id!), body);
  return {
    'POST /conversations/*/assignment': lead((at, body) => {
      const agentId = String(body['agentId']);
      if (centre.agent(agentId).presence.kind === 'offline')
        return refused('notReady', `agent ${agentId} is not signed in`);
      const before = at.view.ownerId;
      if (before) {
        centre.change(at, { ownerId: agentId }, [{ agentId: before, why: 'takenOver' }]);
        centre.event(at, 'takenOver', { agent: centre.nameOf(agentId), by: centre.nameOf(me) });
      } else {
        rescind(centre, at, 'claimed');
        claim(centre, at, agentId);
      }
      return ok(at.view);
    }),
    'POST /conversations/*/queue': lead((at, body) => {
      if (at.view.status !== 'queued') return refused('wrongState', `move: the conversation is ${at.view.status}`);
      const queueId = String(body['queueId']);
      centre.change(at, { queueId });
      centre.event(at, 'moved', { queueId });
      return ok(at.view);
    }),
    'POST /conversations/*/barge': lead(at => {
      const now = new Date().toISOString();
      const joined = {
        agentId: me,
        role: 'conference',
        invitedBy: me,
        invitedAt: now,
        expiresAt: now,
        joinedAt: now,
      } as const;
      centre.change(at, {
        participants: [...(at.view.participants ?? []), { ...joined, units: 33, successor: false }],
      });
      centre.event(at, 'bargedIn', { agent: centre.nameOf(me) });
      return ok(at.view);
    }),
    'POST /conversations/*/whisper': lead((at, body) => {
      if (!at.view.ownerId) return refused('wrongState', 'whisper: nobody owns the conversation');
      const text = String(body['text']);
      return ok(centre.append(at, { author: centre.authorOf(me), kind: 'note', text, event: 'whisper' }));
    }),
    'PUT /conversations/*/credit': lead((at, body) => {
      centre.change(at, { credit: Number(body['seconds'] ?? 0) });
      return ok(at.view);
    }),
    'POST /alerts/*/acknowledgement': (_, [id]) => {
      const index = centre.alerts.findIndex(row => row.id === id);
      const row = centre.alerts[index];
      if (!row) return problem(404, 'no such alert');
      centre.alerts[index] = {
        ...row,
        alert: { ...row.alert, acknowledgedBy: me, acknowledgedAt: new Date().toISOString() },
      };
      return ok(centre.alerts[index]);
    },
    'PUT /agents/*/presence': ({ body }, [id]) => {
      if (user.role === 'agent') return problem(403, 'supervisors only');
      centre.setPresence(id!, {
        kind: body['kind'] as PresenceKind,
        reason: (body['reason'] as string | undefined) ?? null,
      });
      return ok(centre.agent(id!).presence);
    },
  };
}
