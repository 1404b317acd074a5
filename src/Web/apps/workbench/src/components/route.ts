import { useSyncExternalStore } from 'react';

export type Route =
  | { page: 'desk' }
  | { page: 'conversation'; id: string; pane: 'talk' | 'customer' }
  | { page: 'board'; queueId: string | null };

const parse = (hash: string): Route => {
  const [page, id, pane] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (page === 'c' && id) return { page: 'conversation', id, pane: pane === 'customer' ? 'customer' : 'talk' };
  if (page === 'board') return { page: 'board', queueId: id ?? null };
  return { page: 'desk' };
};

/** Places have addresses, so that a reload and the back button do what one expects. */
export const paths = {
  desk: '#/',
  conversation: (id: string) => `#/c/${encodeURIComponent(id)}`,
  customer: (id: string) => `#/c/${encodeURIComponent(id)}/customer`,
  board: '#/board',
  queue: (id: string) => `#/board/${encodeURIComponent(id)}`,
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
