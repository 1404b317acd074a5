import { ring } from '@shared/sound/audio';
import { useEffect, useRef } from 'react';

/** Sounds once, softly, for each new one. */
export function useBell(keys: string[]) {
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const fresh = keys.some(key => !told.current.has(key));
    told.current = new Set(keys);
    if (fresh) ring(false);
  }, [keys]);
}
