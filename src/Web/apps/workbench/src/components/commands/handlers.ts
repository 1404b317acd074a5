import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from './catalogue';

type Run = () => void;

const stacks = new Map<CommandId, Run[]>();
const listeners = new Set<() => void>();
let possible: readonly CommandId[] = [];

function changed() {
  possible = [...stacks.entries()].filter(([, stack]) => stack.length > 0).map(([id]) => id);
  listeners.forEach(listener => listener());
}

/** While this is on the page, and `run` is not null, the command can be given. Of several that which came last has it. */
export function useCommandHandler(id: CommandId, run: Run | null) {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const can = run !== null;
  useEffect(() => {
    if (!can) return;
    const handler = () => latest.current?.();
    stacks.set(id, [...(stacks.get(id) ?? []), handler]);
    changed();
    return () => {
      stacks.set(
        id,
        stacks.get(id)!.filter(one => one !== handler),
      );
      changed();
    };
  }, [id, can]);
}

/** False when it cannot be given now. */
export function give(id: CommandId): boolean {
  const run = stacks.get(id)?.at(-1);
  run?.();
  return run !== undefined;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The commands that can be given now. */
export const usePossible = () => useSyncExternalStore(subscribe, () => possible);
