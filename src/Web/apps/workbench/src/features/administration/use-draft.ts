import type { Entity, FieldDifference, Json } from '@shared/protocol/configuration';
import { useState } from 'react';
import { clashes, differences, merged, same } from './compare';
import { withAt, type Step } from './place';

/** What is being written, and what it was written over. */
export interface Draft {
  version: number;
  base: Entity;
  mine: Entity;
  /** What somebody else has changed meanwhile. */
  overtaken: { theirs: FieldDifference[]; clashing: string[]; gone?: boolean } | null;
}

/** A draft on top of what is in force now; what others did meanwhile is taken over where this person has not changed it. */
export function rebased({ base, mine }: Pick<Draft, 'base' | 'mine'>, version: number, theirs: Entity): Draft {
  if (same(base, theirs)) return { version, base: theirs, mine, overtaken: null };
  return {
    version,
    base: theirs,
    mine: merged(base, mine, theirs),
    overtaken: { theirs: differences(base, theirs), clashing: clashes(base, mine, theirs) },
  };
}

/** One's own changes of one entity: kept in this tab until they are saved or thrown away. */
export function useDraft(key: string, version: number, base: Entity) {
  const store = `oc:draft:${key}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(store);
    return kept ? rebased(JSON.parse(kept) as Draft, version, base) : { version, base, mine: base, overtaken: null };
  });
  const keep = (next: Draft) => {
    if (same(next.base, next.mine)) sessionStorage.removeItem(store);
    else sessionStorage.setItem(store, JSON.stringify({ base: next.base, mine: next.mine }));
    setDraft(next);
  };
  return {
    draft,
    keep,
    set: (steps: Step[], next: Json | undefined) => keep({ ...draft, mine: withAt(draft.mine, steps, next) as Entity }),
    changes: differences(draft.base, draft.mine),
  };
}
