import { untilTaken } from '@shared/live/until-taken';
import type { MessageLog } from '@shared/messages/message-log';
import type { ConversationView } from '@shared/protocol/conversation';
import { useEffect } from 'react';
import { speaksWithCustomer } from '../../components/participation';
import { useLive } from '../../live/live-context';

/** Tells that who speaks with the customer has seen their words, once the page shows them. */
export function useReadMark(view: ConversationView, log: MessageLog) {
  const live = useLive();
  const own = speaksWithCustomer(view, live.session.user.agentId);
  const unread = log.messages.findLast(({ author, delivery }) => author.kind === 'customer' && delivery !== 'read');
  const upTo = own ? unread?.number : undefined;
  useEffect(() => {
    if (upTo === undefined) return;
    let stop = () => {};
    const tell = () => {
      stop();
      if (!document.hidden) stop = untilTaken(() => live.connection.invoke('Read', { conversationId: view.id, upTo }));
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [live, view.id, upTo]);
}
