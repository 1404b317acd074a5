import { Quote } from '@shared/messages/quote';
import { useLive } from '../../live/live-context';
import { useMessage } from '../../live/use-message';
import { useText } from '../../text/text';

/** What a message answers, as it stands now. */
export function Quoted({ conversationId, number }: { conversationId: string; number: number }) {
  const { t } = useText();
  const me = useLive().session.user.agentId;
  const message = useMessage(conversationId, number);
  if (!message) return <Quote author="" words={t('quote.earlier')} />;
  const { author, recalled, text, attachments } = message;
  const name = author.kind === 'agent' && author.id === me ? t('talk.me') : (author.name ?? t('talk.bot'));
  const words = recalled ? t('talk.recalled') : text || (attachments[0]?.fileName ?? '');
  return <Quote author={name} words={words} />;
}
