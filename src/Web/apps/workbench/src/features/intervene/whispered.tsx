import type { AgentPart } from '@shared/protocol/agent';
import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { go, paths } from '../../components/route';
import { useLive } from '../../live/live-context';
import { useFeedReady, useParts } from '../../live/use-feed';
import { useText } from '../../text/text';

/** Says at once, wherever the agent is, that a supervisor whispers; what was there when the page began is in the conversation. */
export function Whispered() {
  const { t } = useText();
  const { notification } = App.useApp();
  const me = useLive().session.user.agentId;
  const ready = useFeedReady();
  const parts = useParts();
  const heard = useRef<Map<string, number> | null>(null);
  useEffect(() => {
    if (!ready) return;
    const before = heard.current;
    heard.current = new Map(whispers(parts).map(({ conversationId, number }) => [conversationId, number]));
    if (!before) return;
    for (const { conversationId, number, author, text } of whispers(parts)) {
      if (author.id === me || number <= (before.get(conversationId) ?? 0)) continue;
      const { customer } = parts.find(part => part.conversation.id === conversationId)!.conversation;
      notification.info({
        key: `${conversationId}/${number}`,
        title: t('lead.whispered', { name: author.name ?? '', customer: customer.name }),
        description: text,
        duration: 10,
        onClick: () => go(paths.conversation(conversationId)),
      });
    }
  }, [ready, parts, me, notification, t]);
  return null;
}

/** The last words of what the agent owns, where they are whispered. */
const whispers = (parts: AgentPart[]) =>
  parts.flatMap(({ role, conversation: { preview } }) =>
    role === 'owner' && preview?.event === 'whisper' ? [preview] : [],
  );
