import { useEffect } from 'react';
import { useLive } from './live-context';

/** The conversation is in front of the person while this is on screen. */
export function useAttention(conversationId: string, own: boolean) {
  const { attention } = useLive();
  useEffect(() => (own ? attention.watch(conversationId) : undefined), [attention, conversationId, own]);
}
