import { useCallback, useEffect, useState } from 'react';

/** Reads at once and then again and again while the page is in sight. What was read stays when a later try fails. */
export function usePolled<T>(read: () => Promise<T>, every: number) {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const take = useCallback((taken: T) => {
    setValue(taken);
    setFailed(false);
  }, []);
  useEffect(() => {
    let gone = false;
    const look = () => {
      if (document.hidden) return;
      read().then(
        taken => !gone && take(taken),
        () => !gone && setFailed(true),
      );
    };
    look();
    const timer = setInterval(look, every);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [read, every, take]);
  return { value, failed, take };
}
