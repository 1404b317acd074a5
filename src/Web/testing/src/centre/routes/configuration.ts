import type { User } from '@shared/protocol/session';
import { ok, problem, type FakeRequest, type Routes } from '../answers';
import type { FakeCentre } from '../centre';

const entry = (position: number, what: string, details: object) => ({
  position,
  what,
  at: `2026-03-02T0${position}:00:00Z`,
  by: 'u-sun',
  role: 'supervisor',
  details,
});

/** Some of what the audit tells. */
const audit = [
  entry(5, 'movedRefused', {
    entry: { conversationId: 'v1', ownerId: null, order: { to: 'returns' } },
    reason: 'it is not waiting',
  }),
  entry(4, 'assigned', { conversationId: 'v1', ownerId: null, order: { to: 'lin' } }),
  entry(3, 'revealed', { field: 'phone', reason: 'call back' }),
  entry(2, 'somethingNew', {}),
  entry(1, 'signedIn', { address: '127.0.0.1' }),
];

const asked = (row: ReturnType<typeof entry>, query: URLSearchParams) =>
  (!query.get('what') || row.what === query.get('what')) &&
  (!query.get('q') || JSON.stringify(row.details).includes(query.get('q')!));

/** The configuration as administrators read and change it. */
export function configurationRoutes({ configuration, users }: FakeCentre, user: User): Routes {
  const over = (request: FakeRequest, change: () => void) => {
    if (request.ifMatch !== configuration.version) return problem(412, 'changed in between');
    change();
    return { ...ok({ version: configuration.version }), etag: configuration.version };
  };
  return {
    'GET /users': () =>
      ok({
        items: [...users.values()].map(one => ({ user: one, disabled: false, createdAt: '', version: 1 })),
        next: null,
      }),
    'GET /audit': ({ query }) => ok({ items: audit.filter(row => asked(row, query)), next: null }),
    'GET /configuration/changes': () => ok({ items: configuration.history(), next: null }),
    'GET /configuration/changes/*/difference': (_, [version]) => ok(configuration.difference(Number(version))),
    'POST /configuration/check': ({ body }) =>
      ok({ version: configuration.version, faults: configuration.faults(body) }),
    'POST /configuration/changes': request => {
      if (configuration.faults(request.body).length > 0) return problem(422, 'refused');
      return over(request, () => configuration.change(request.body, user.id));
    },
    'POST /configuration/undo': request =>
      over(request, () => configuration.undo(Number(request.body['toVersion']), user.id)),
    'GET /configuration/*': (_, [kind]) => ({
      ...ok({ items: configuration.list(kind!), next: null }),
      etag: configuration.version,
    }),
    'GET /configuration/*/*': (_, [kind, id]) => {
      const found = configuration.list(kind!).find(entity => entity.id === id);
      return found ? ok(found) : problem(404, id!);
    },
  };
}
