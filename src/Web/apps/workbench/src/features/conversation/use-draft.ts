import { serverClock } from '@shared/time/server-clock';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { findDraft, keepDraft } from '../../api/drafts';
import { DraftKeeper, type DraftStore } from './draft-keeper';

/** What is being written in one conversation, until it is sent: over reloads, crashes and browsers. */
export function useDraft(userId: string, conversationId: string) {
  const [keeper] = useState(() => {
    const store = {
      find: () => findDraft(conversationId),
      keep: (...given: Parameters<DraftStore['keep']>) => keepDraft(conversationId, ...given),
    };
    return new DraftKeeper(localStorage, `oc:draft:${userId}:${conversationId}`, store, () => serverClock.now());
  });
  useEffect(() => {
    const look = () => void keeper.look();
    const leave = () => void keeper.flush(true);
    const seen = () => (document.hidden ? leave() : look());
    look();
    window.addEventListener('focus', look);
    window.addEventListener('online', look);
    window.addEventListener('blur', leave);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('online', look);
      window.removeEventListener('blur', leave);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', seen);
      keeper.stop();
    };
  }, [keeper]);
  return { ...useSyncExternalStore(keeper.subscribe, keeper.state), keeper };
}
