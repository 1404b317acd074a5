import type { ChatConversation } from '@shared/protocol/chat';
import { useText } from '../text/text';

type Words = ReturnType<typeof useText>['t'];

/** Where the customer stands, in one line; a wait is named only when the server can name one. */
export function StatusWords({ conversation }: { conversation: ChatConversation | null }) {
  const { t } = useText();
  if (!conversation) return t('care');
  const words = t(`status.${conversation.status}`, { agent: conversation.agent?.name ?? t('somebody') });
  const where = place(conversation, t).join(' ');
  return where ? `${words} · ${where}` : words;
}

function place({ position, status }: ChatConversation, t: Words): string[] {
  if (!position || status !== 'queued') return [];
  const ahead = position.ahead === 0 ? t('next') : t('ahead', { count: position.ahead });
  if (position.expectedSeconds != null) return [ahead, t('expected', { wait: wait(position.expectedSeconds, t) })];
  if (position.atMostSeconds != null) return [ahead, t('atMost', { wait: wait(position.atMostSeconds, t) })];
  return [ahead];
}

const wait = (seconds: number, t: Words) =>
  seconds < 60 ? t('lessThanMinute') : t('minutes', { count: Math.ceil(seconds / 60) });
