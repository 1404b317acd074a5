import { ApiError } from '@shared/live/request';
import type { ChangeSet, Fault } from '@shared/protocol/configuration';
import type { QueryClient } from '@tanstack/react-query';
import { checkChange, commitChange, configured, readChanges } from '../../api/configuration';
import { rebased, type Draft } from './use-draft';

export interface Wanted {
  kind: string;
  id: string;
  /** There is none of this id yet. */
  fresh: boolean;
  note: string;
  draft: Draft;
}

export type Saved =
  | { outcome: 'saved'; version: number }
  /** Somebody else was first; the draft stands on what they made, and nothing is saved yet. */
  | { outcome: 'overtaken'; draft: Draft; who: { by: string; at: string } | null }
  | { outcome: 'refused'; faults: Fault[] }
  | { outcome: 'taken' }
  | { outcome: 'failed' };

const tries = 3;

/** Saves over the version that was read. Where others changed something else meanwhile, it goes on by itself. */
export async function save(queries: QueryClient, { kind, id, fresh, note, draft }: Wanted): Promise<Saved> {
  const change: ChangeSet = {
    ...(note.trim() ? { note: note.trim() } : {}),
    set: [{ kind, id, value: { ...draft.mine, id } }],
  };
  let { version } = draft;
  for (let count = 0; count < tries; count++) {
    try {
      const done = await commitChange(version, change);
      await queries.invalidateQueries({ queryKey: ['configuration'] });
      return { outcome: 'saved', version: done.version };
    } catch (error) {
      if (!(error instanceof ApiError)) return { outcome: 'failed' };
      if (error.status === 422) return { outcome: 'refused', faults: (await checkChange(change)).faults };
      if (error.status !== 412) return { outcome: 'failed' };
    }
    const now = await queries.query({ ...configured(kind), staleTime: 0 });
    const theirs = now.items.find(item => item.id === id)?.value;
    if (fresh && theirs) return { outcome: 'taken' };
    if (!fresh && !theirs)
      return { outcome: 'overtaken', draft: removed(draft, now.version), who: await whoChanged(version, kind, id) };
    const next = fresh ? { ...draft, version: now.version, overtaken: null } : rebased(draft, now.version, theirs!);
    if (next.overtaken) return { outcome: 'overtaken', draft: next, who: await whoChanged(version, kind, id) };
    version = now.version;
  }
  return { outcome: 'failed' };
}

const removed = (draft: Draft, version: number): Draft => ({
  ...draft,
  version,
  base: {},
  overtaken: { theirs: [], clashing: [], gone: true },
});

async function whoChanged(since: number, kind: string, id: string) {
  const { items } = await readChanges(20, null);
  const found = items.find(
    change =>
      change.version > since &&
      [...change.set, ...change.removed].some(entity => entity.kind === kind && entity.id === id),
  );
  return found ? { by: found.by, at: found.at } : null;
}
