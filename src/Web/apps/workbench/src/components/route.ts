import { useSyncExternalStore } from 'react';

export type Route =
  | { page: 'desk' }
  | { page: 'conversation'; id: string; pane: 'talk' | 'customer' }
  | { page: 'board'; queueId: string | null }
  | { page: 'wall' }
  /** What is looked for, as in the query of an address. */
  | { page: 'conversations'; query: string }
  /** `id` is empty for a new one. */
  | { page: 'administration'; section: string | null; id: string | null };

export type RouteOf<P extends Route['page']> = Extract<Route, { page: P }>;

/** What an address means, by its first word. */
const places: Record<string, (id?: string, rest?: string) => Route | undefined> = {
  c: (id, rest) => (id ? { page: 'conversation', id, pane: rest === 'customer' ? 'customer' : 'talk' } : undefined),
  conversations: query => ({ page: 'conversations', query: query ?? '' }),
  wall: () => ({ page: 'wall' }),
  board: id => ({ page: 'board', queueId: id ?? null }),
  admin: (section, id) => ({ page: 'administration', section: section || null, id: id ?? null }),
};

const parse = (hash: string): Route => {
  const [place = '', id, rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return places[place]?.(id, rest) ?? { page: 'desk' };
};

/** Places have addresses, so that a reload and the back button do what one expects. */
export const paths = {
  desk: '#/',
  conversation: (id: string) => `#/c/${encodeURIComponent(id)}`,
  customer: (id: string) => `#/c/${encodeURIComponent(id)}/customer`,
  board: '#/board',
  wall: '#/wall',
  conversations: (filter: object = {}) => {
    const given = Object.entries(filter).filter(([, value]) => value) as [string, string][];
    return `#/conversations/${encodeURIComponent(new URLSearchParams(given).toString())}`;
  },
  queue: (id: string) => `#/board/${encodeURIComponent(id)}`,
  administration: (...place: string[]) => ['#/admin', ...place.map(encodeURIComponent)].join('/'),
};

export function go(path: string) {
  location.hash = path;
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let known = { hash: '', route: parse('') };

function current(): Route {
  if (known.hash !== location.hash) known = { hash: location.hash, route: parse(location.hash) };
  return known.route;
}

export const useRoute = () => useSyncExternalStore(subscribe, current);
