import { useEffect, useState } from 'react';

const each = 5_000;

/** Whose turn it is of so many, each for a few seconds. */
export function useTurn(count: number) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn(last => last + 1), each);
    return () => clearInterval(timer);
  }, [count]);
  return count < 2 ? 0 : turn % count;
}
