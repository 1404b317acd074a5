import type { SignedIn } from '@shared/protocol/session';
import { useSyncExternalStore } from 'react';

const key = 'oc:session';
const listeners = new Set<() => void>();
let kept: SignedIn | null | undefined;

function read(): SignedIn | null {
  if (kept === undefined) kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as SignedIn | null;
  return kept;
}

/** Who is signed in here: a tab is a session of its own. */
export const sessionStore = {
  read,
  write(signedIn: SignedIn | null) {
    kept = signedIn;
    if (signedIn) sessionStorage.setItem(key, JSON.stringify(signedIn));
    else sessionStorage.removeItem(key);
    listeners.forEach(listener => listener());
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

export const useSession = () => useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
