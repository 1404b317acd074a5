import { useEffect, useState } from 'react';

const pause = 150;

/** What was typed, once the typing has paused. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value ? pause : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
