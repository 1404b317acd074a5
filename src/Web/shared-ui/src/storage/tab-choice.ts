/** A choice that belongs to this tab: kept over reloads, gone with the tab, never shared with another one. */
export function tabChoice<T extends string>(name: string, allowed: readonly T[], otherwise: () => T) {
  const key = `oc:${name}`;
  const listeners = new Set<() => void>();
  const announce = () => listeners.forEach(listener => listener());
  const read = (): T => {
    const kept = sessionStorage.getItem(key) as T | null;
    return kept && allowed.includes(kept) ? kept : otherwise();
  };
  return {
    read,
    write(value: T) {
      sessionStorage.setItem(key, value);
      announce();
    },
    /** What is read has changed by itself. */
    announce,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
