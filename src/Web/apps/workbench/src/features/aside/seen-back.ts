const listeners = new Set<() => void>();
let seen: ReadonlySet<string> = new Set();

/** The returns that this page has shown; a page that is opened anew begins anew. */
export const seenBack = {
  all: () => seen,
  add: (key: string) => {
    if (seen.has(key)) return;
    seen = new Set([...seen, key]);
    listeners.forEach(listener => listener());
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
