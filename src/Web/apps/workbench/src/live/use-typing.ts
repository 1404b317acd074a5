import { useSyncExternalStore } from 'react';
import type { Author } from '@shared/protocol/message';
import { useLive } from './live-context';

export function useTyping(conversationId: string): Author | undefined {
  const { typing } = useLive();
  return useSyncExternalStore(typing.subscribe, () => typing.snapshot().get(conversationId));
}
