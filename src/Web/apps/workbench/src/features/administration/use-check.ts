import type { ChangeSet, Fault } from '@shared/protocol/configuration';
import { useEffect, useState } from 'react';
import { checkChange } from '../../api/configuration';

/** After a pause in typing. */
const pause = 400;

const none: Fault[] = [];

/** What the server would refuse a change for, asked whenever it is another one; none is asked for while it is null. */
export function useCheck(change: ChangeSet | null): Fault[] {
  const [faults, setFaults] = useState(none);
  const asked = change && JSON.stringify(change);
  useEffect(() => {
    if (!asked) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      checkChange(JSON.parse(asked) as ChangeSet, stop.signal).then(
        check => setFaults(check.faults),
        // Nothing is known then; saving says what is wrong.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return asked ? faults : none;
}
