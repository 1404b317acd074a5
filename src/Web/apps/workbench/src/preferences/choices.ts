import type { SendKey } from '@shared/compose/send-key';
import { useSyncExternalStore } from 'react';

/** What a desktop notice may be about. */
export const noticeKinds = ['offer', 'words', 'mention', 'back', 'break', 'connection'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

interface Choices {
  sendKey: SendKey;
  sound: boolean;
  notify: boolean;
  /** Kinds of desktop notices that are not wanted. */
  silenced: readonly NoticeKind[];
  /** Columns of the board by what its lines are; missing = as they come. */
  boardColumns: Partial<Record<string, string[]>>;
}

const defaults: Choices = { sendKey: 'enter', sound: true, notify: false, silenced: [], boardColumns: {} };
const listeners = new Set<() => void>();
const cache = new Map<string, Choices>();

const key = (userId: string) => `oc:choices:${userId}`;

export function readChoices(userId: string): Choices {
  const known = cache.get(userId);
  if (known) return known;
  const kept = JSON.parse(localStorage.getItem(key(userId)) ?? '{}') as Partial<Choices>;
  const choices = { ...defaults, ...kept };
  cache.set(userId, choices);
  return choices;
}

export function choose(userId: string, change: Partial<Choices>) {
  const choices = { ...readChoices(userId), ...change };
  cache.set(userId, choices);
  localStorage.setItem(key(userId), JSON.stringify(choices));
  listeners.forEach(listener => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What a person has chosen on this machine, in every tab that comes after. */
export const useChoices = (userId: string) => useSyncExternalStore(subscribe, () => readChoices(userId));
