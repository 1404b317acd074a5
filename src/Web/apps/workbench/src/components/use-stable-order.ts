import { useState } from 'react';

/** Keeps rows where they are while the pointer is over them: nothing jumps under it. New rows go to the end until then. */
export function useStableOrder<T>(items: readonly T[], id: (item: T) => string) {
  const [frozen, setFrozen] = useState<string[] | null>(null);
  const place = (item: T) => {
    const at = frozen?.indexOf(id(item)) ?? -1;
    return at < 0 ? Infinity : at;
  };
  const ordered = frozen ? [...items].sort((a, b) => compare(place(a), place(b))) : items;
  return {
    ordered,
    hold: {
      onPointerEnter: () => setFrozen(items.map(id)),
      onPointerLeave: () => setFrozen(null),
    },
  };
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);
