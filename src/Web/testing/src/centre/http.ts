import type { AttachmentRef, Message } from '@shared/protocol/message';
import type { ConversationView } from '@shared/protocol/conversation';
import type { Demo, User } from '@shared/protocol/session';
import { ok, problem, type FakeAnswer, type FakeRequest, type Routes } from './answers';
import { board, course, timelines } from './board';
import type { FakeCentre } from './centre';
import { queueRows, waitingRows, withStatus } from './line';
import { breakReasons, entryPoints, wrapUpCodes } from './people';
import { cannedRoutes } from './routes/canned';
import { configurationRoutes } from './routes/configuration';
import { draftRoutes } from './routes/drafts';
import { leadRoutes } from './routes/lead';
import { why } from './why';

/** The REST half of the protocol, as far as the pages use it. */
export function answer(centre: FakeCentre, request: FakeRequest): FakeAnswer {
  const user = request.session ? centre.sessions.get(request.session) : undefined;
  for (const [pattern, handler] of Object.entries({ ...anonymous(centre), ...(user ? signedIn(centre, user) : {}) })) {
    const [method, path] = pattern.split(' ') as [string, string];
    const match = new RegExp(`^/api/v1${path.replaceAll('*', '([^/]+)')}$`).exec(request.path);
    if (match && method === request.method) return handler(request, match.slice(1));
  }
  return user ? problem(404, request.path) : problem(401, 'sign in first');
}

function anonymous(centre: FakeCentre): Routes {
  const signIn = (user: User | undefined) => {
    if (!user) return problem(401, 'user name or password is wrong');
    const session = centre.id('session');
    centre.sessions.set(session, user);
    return ok({ session, user, mayReveal: user.role !== 'agent' });
  };
  return {
    'GET /about': () =>
      ok({ product: 'OmniContact', version: '0.1.0', demo: centre.demo, demoTraffic: centre.traffic, entryPoints }),
    'POST /session': ({ body }) =>
      signIn(body['password'] === centre.password ? centre.users.get(String(body['userName'])) : undefined),
    'POST /session/demo': ({ body }) => signIn([...centre.users.values()].find(user => user.role === body['role'])),
    'GET /demo': () => (centre.demo ? ok(demo(centre)) : problem(404, 'no demo centre')),
    'POST /chat/visitors': ({ body }) => visitor(centre, body),
    'POST /chat/attachments': request => upload(centre, request),
    'GET /attachments/*': (_, [id]) => {
      const file = centre.files.get(id!);
      return file ? { status: 200, bytes: file.bytes, type: file.ref.mediaType } : problem(404, `attachment ${id}`);
    },
  };
}

function signedIn(centre: FakeCentre, user: User): Routes {
  const views = () =>
    [...centre.cases.values()].map(at => at.view).sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return {
    'GET /session': () => ok({ user }),
    'DELETE /session': ({ session }) => {
      centre.sessions.delete(session!);
      return { status: 204 };
    },
    'PUT /me/password': ({ body }) => {
      if (body['current'] !== centre.password) return problem(401, 'user name or password is wrong');
      if (String(body['password']).length < 10) return problem(422, 'too short');
      centre.password = String(body['password']);
      centre.sessions.clear();
      return { status: 204 };
    },
    'GET /me/agent': () => (user.agentId ? ok(me(centre, user.agentId)) : problem(403, 'not an agent')),
    ...cannedRoutes(centre, user),
    ...draftRoutes(centre, user),
    'GET /me/choices': () => ok({ chords: centre.chords.get(user.id) ?? {} }),
    'PUT /me/choices': ({ body }) => {
      centre.chords.set(user.id, body['chords']);
      return ok(body);
    },
    'GET /customers': ({ query }) => {
      const words = (query.get('q') ?? '').toLowerCase();
      const cards = [...centre.customers.values()].map(one => one.card);
      return ok({ items: cards.filter(card => card.name.toLowerCase().includes(words)), next: null });
    },
    'GET /search/messages': ({ query }) => {
      const words = (query.get('q') ?? '').toLowerCase();
      const said = [...centre.cases.values()].flatMap(at => at.messages);
      const found = said.filter(message => message.text.toLowerCase().includes(words));
      const hit = (message: Message) => ({
        message,
        start: message.text.toLowerCase().indexOf(words),
        length: words.length,
      });
      return ok({ items: found.map(hit), next: null });
    },
    ...(user.role === 'administrator' ? configurationRoutes(centre, user) : {}),
    ...leadRoutes(centre, user),
    'GET /wrap-up-forms': () => ok(centre.forms),
    'GET /queues': () => ok(queueRows(centre)),
    'GET /queues/*/waiting': (_, [id]) => ok(waitingRows(centre, id!)),
    'GET /agents': () => ok([...centre.agents.values()]),
    'GET /agents/timeline': () => ok(timelines(centre)),
    'PUT /agents/*/break': ({ body }, [id]) => decideBreak(centre, id!, body['approved'] === true),
    'GET /board/history': () => (user.role === 'agent' ? problem(403, 'supervisors only') : ok(course())),
    'GET /board': () => (user.role === 'agent' ? problem(403, 'supervisors only') : ok(board(centre))),
    'GET /conversations/export': () => ({ status: 200, bytes: new TextEncoder().encode('id\r\n'), type: 'text/csv' }),
    'GET /conversations': ({ query }) =>
      ok(
        page(
          views().filter(view => fits(view, query)),
          query,
        ),
      ),
    'GET /conversations/*': (_, [id]) => ok(centre.case(id!).view),
    'GET /conversations/*/messages': ({ query }, [id]) => ok(messages(centre.case(id!).messages, query)),
    'GET /conversations/*/why': (_, [id]) => ok(why(centre, centre.case(id!))),
    'GET /customers/*': (_, [id]) => customerRecord(centre, id!),
    'GET /customers/*/timeline': ({ query }, [id]) => ok(page(timeline(centre, id!), query)),
    'POST /customers/*/reveal': ({ body }, [id]) => {
      if (user.role === 'agent') return problem(403, 'this role may not reveal');
      const [what, conversation, number] = String(body['field']).split('/');
      if (what === 'messages') return ok({ value: centre.words.get(`${conversation}/${number}`) ?? '' });
      return ok({ value: centre.customers.get(id!)?.[what as 'phone' | 'email'] ?? '' });
    },
    'POST /attachments': request => upload(centre, request),
    'PUT /demo/traffic': ({ body }) => {
      centre.traffic = body['on'] === true;
      return ok(demo(centre));
    },
    'DELETE /demo': ({ query }) => {
      if (query.get('confirm') !== 'true') return problem(400, 'confirm has to be true');
      centre.demo = false;
      return ok({ userName: 'admin', password: 'first-password-4821' });
    },
  };
}

function demo(centre: FakeCentre): Demo {
  return {
    traffic: centre.traffic,
    perMinute: 6,
    waiting: withStatus(centre, 'queued').length + withStatus(centre, 'offered').length,
    active: withStatus(centre, 'active').length,
    agentsSignedIn: [...centre.agents.values()].filter(agent => agent.presence.kind !== 'offline').length,
    closedToday: withStatus(centre, 'closed').length,
  };
}

function decideBreak(centre: FakeCentre, id: string, approved: boolean): FakeAnswer {
  const { pendingBreak } = centre.agent(id).presence;
  if (!pendingBreak) return problem(409, 'no break was asked for');
  const settled = { pendingBreak: null, breakNeedsApproval: false };
  const deniedBreak = { reason: pendingBreak, at: new Date().toISOString() };
  centre.setPresence(id, approved ? { ...settled, kind: 'break', reason: pendingBreak } : { ...settled, deniedBreak });
  return ok(centre.agent(id).presence);
}

function visitor(centre: FakeCentre, body: Record<string, unknown>): FakeAnswer {
  const token = centre.id('visitor');
  const known = centre.visitors.get(String(body['token']));
  if (known) centre.visitors.set(token, known);
  else {
    const id = centre.id('customer');
    const language = String(body['language'] ?? 'zh-CN');
    const name = String(body['name'] ?? (language === 'en' ? 'Visitor 4821' : '访客 4821'));
    const card = { id, name, language, tags: [], simulated: false, attributes: {} };
    centre.customers.set(id, { card, createdAt: new Date().toISOString() });
    centre.visitors.set(token, id);
  }
  return ok({ visitorToken: token, address: centre.visitors.get(token) });
}

function upload(centre: FakeCentre, { file }: FakeRequest): FakeAnswer {
  if (!file) return problem(400, 'no file');
  if (file.bytes.length > 10 * 1024 * 1024) return problem(413, 'attachments may have 10 MB');
  const ref: AttachmentRef = {
    id: centre.id('file'),
    fileName: file.name,
    mediaType: file.type,
    length: file.bytes.length,
  };
  centre.files.set(ref.id, { ref, bytes: file.bytes });
  return ok(ref);
}

function me(centre: FakeCentre, agentId: string) {
  const { id, employeeNumber, displayName } = centre.agent(agentId);
  const queues = [...centre.queues.values()].map(queue => ({ id: queue.id, name: queue.name }));
  const member = queues.map(queue => ({ queueId: queue.id }));
  return { agent: { id, employeeNumber, displayName, queues: member }, queues, entryPoints, breakReasons, wrapUpCodes };
}

function fits(view: ConversationView, query: URLSearchParams) {
  const wanted = (name: string, value: string | null | undefined) => !query.has(name) || query.get(name) === value;
  return (
    wanted('customerId', view.customer.id) &&
    wanted('queueId', view.queueId) &&
    wanted('ownerId', view.status === 'closed' ? view.lastOwnerId : view.ownerId) &&
    wanted('status', view.status) &&
    wanted('channel', view.channel) &&
    (!query.has('customer') || view.customer.name.includes(query.get('customer')!)) &&
    (!query.has('from') || view.startedAt >= query.get('from')!)
  );
}

function page<T>(all: T[], query: URLSearchParams) {
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? 50);
  return { items: all.slice(start, end), next: end < all.length ? String(end) : null };
}

function messages(all: Message[], query: URLSearchParams) {
  const before = query.get('before');
  if (before) return all.filter(message => message.number < Number(before)).slice(-50);
  return all.filter(message => message.number > Number(query.get('after') ?? 0));
}

function timeline(centre: FakeCentre, customerId: string) {
  return [...centre.cases.values()]
    .filter(at => at.view.customer.id === customerId)
    .flatMap(at => at.messages)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function customerRecord(centre: FakeCentre, id: string): FakeAnswer {
  const record = centre.customers.get(id);
  if (!record) return problem(404, `customer ${id}`);
  const cases = [...centre.cases.values()].filter(at => at.view.customer.id === id);
  const channels = [...new Set(cases.map(at => at.view.channel))];
  const identities = channels.map(channel => ({ channel, address: `${channel}:${id}`, since: record.createdAt }));
  return ok({ card: record.card, version: 1, identities, createdAt: record.createdAt });
}
