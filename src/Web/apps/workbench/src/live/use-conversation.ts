import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from './live-context';
import { conversationKey } from './open-conversation';

/** A conversation on screen: opened, followed, and let go when it leaves the screen. */
export function useConversation(id: string) {
  const { views } = useLive();
  useEffect(() => views.watch(id), [views, id]);
  return useQuery({
    queryKey: conversationKey(id),
    queryFn: () => views.open(id),
    refetchOnMount: 'always',
    // To look for what stayed the same costs more than all the rest once thousands of messages have moved on by a page.
    structuralSharing: false,
  });
}
