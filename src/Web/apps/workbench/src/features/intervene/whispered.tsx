import type { AgentPart } from '@shared/protocol/agent';
import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { go, paths, useRoute } from '../../components/route';
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
  const route = useRoute();
  const open = route.page === 'conversation' ? route.id : null;
  const heard = useRef<Map<string, number> | null>(null);
  useEffect(() => {
    if (!ready) return;
    const before = heard.current;
    heard.current = new Map(whispers(parts).map(({ conversationId, number }) => [conversationId, number]));
    if (!before) return;
    for (const { conversationId, number, author, text } of whispers(parts)) {
      if (author.id === me || number <= (before.get(conversationId) ?? 0)) continue;
      // What is open before the agent says it in its place: a notice would only cover its buttons.
      if (conversationId === open && !document.hidden) continue;
      const { customer } = parts.find(part => part.conversation.id === conversationId)!.conversation;
      notification.info({
        key: `${conversationId}/${number}`,
        title: t('lead.whispered', { name: author.name ?? '', customer: customer.name }),
        description: text,
        duration: 10,
        onClick: () => go(paths.conversation(conversationId)),
      });
    }
  }, [ready, parts, me, open, notification, t]);
  useEffect(() => {
    for (const [conversationId, number] of heard.current ?? [])
      if (conversationId === open) notification.destroy(`${conversationId}/${number}`);
  }, [open, notification]);
  return null;
}

/** The last words of what the agent owns, where they are whispered. */
const whispers = (parts: readonly AgentPart[]) =>
  parts.flatMap(({ role, conversation: { preview } }) =>
    role === 'owner' && preview?.event === 'whisper' ? [preview] : [],
  );
