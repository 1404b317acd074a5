import { useSyncExternalStore } from 'react';
import { useLive } from './live-context';

export function useOutbox(conversationId: string) {
  const { outbox } = useLive();
  const items = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return items.filter(item => item.conversationId === conversationId);
}
