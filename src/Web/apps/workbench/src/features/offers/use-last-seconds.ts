import { serverClock } from '@shared/time/server-clock';
import { useEffect, useState } from 'react';

/** True once an offer has only so many seconds left. */
export function useLastSeconds(expiresAt: string | null, seconds: number): boolean {
  const [hurried, setHurried] = useState<string | null>(null);
  useEffect(() => {
    if (!expiresAt) return;
    const left = Date.parse(expiresAt) - serverClock.now() - seconds * 1_000;
    const timer = setTimeout(() => setHurried(expiresAt), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [expiresAt, seconds]);
  return expiresAt !== null && hurried === expiresAt;
}
