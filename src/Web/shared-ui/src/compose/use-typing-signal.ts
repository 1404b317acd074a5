import { useRef } from 'react';

const atMostEvery = 2_000;

/** Tells the other side that somebody types, no more often than the protocol allows. */
export function useTypingSignal(tell: () => void) {
  const last = useRef(-Infinity);
  return () => {
    const now = performance.now();
    if (now - last.current < atMostEvery) return;
    last.current = now;
    tell();
  };
}
