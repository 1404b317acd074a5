import { useSyncExternalStore } from 'react';
import { serverClock } from './server-clock';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let second = 0;

function tick() {
  second = Math.floor(serverClock.now() / 1_000) * 1_000;
  listeners.forEach(listener => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 250);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function current() {
  if (timer === undefined) second = Math.floor(serverClock.now() / 1_000) * 1_000;
  return second;
}

/** The server's time in whole seconds: one clock for the page, so that all figures turn together. */
export const useNow = () => useSyncExternalStore(subscribe, current);
