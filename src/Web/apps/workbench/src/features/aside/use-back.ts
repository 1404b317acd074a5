import type { ConversationView } from '@shared/protocol/conversation';
import { useEffect, useSyncExternalStore } from 'react';
import { useRoute } from '../../components/route';
import { useParts } from '../../live/use-feed';
import { seenBack } from './seen-back';

export interface BackAgain {
  view: ConversationView;
  woken: NonNullable<ConversationView['woken']>;
  /** Of this return: the next one is another. */
  key: string;
}

/** What has come back and was not looked at since in this page, the latest on top. To open it is to have seen it. */
export function useBack() {
  const route = useRoute();
  const open = route.page === 'conversation' ? route.id : null;
  const seen = useSyncExternalStore(seenBack.subscribe, seenBack.all);
  const back = useParts()
    .filter(part => part.role === 'owner' && part.conversation.woken)
    .map(({ conversation: view }): BackAgain => ({ view, woken: view.woken!, key: `${view.id}@${view.woken!.at}` }))
    .sort((a, b) => b.woken.at.localeCompare(a.woken.at));
  const looked = back.find(one => one.view.id === open)?.key;
  useEffect(() => {
    if (looked) seenBack.add(looked);
  }, [looked]);
  return { back: back.filter(one => one.key !== looked && !seen.has(one.key)), seen: seenBack.add };
}
