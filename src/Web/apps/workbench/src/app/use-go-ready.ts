import { useEffect } from 'react';
import { ignoreOffline } from '@shared/live/offline-error';
import { setPresence } from '../live/commands/presence';
import { useLive } from '../live/live-context';
import { usePresence } from '../live/use-feed';

const key = 'oc:go-ready';

/** A newcomer who comes from the start page wants to see it ring: no need to find the presence menu first. */
export const wishReady = () => sessionStorage.setItem(key, 'yes');

export function useGoReady() {
  const live = useLive();
  const kind = usePresence()?.kind;
  useEffect(() => {
    if (!kind || !sessionStorage.getItem(key)) return;
    sessionStorage.removeItem(key);
    if (kind === 'offline') setPresence(live, 'available').catch(ignoreOffline);
  }, [live, kind]);
}
