import { Quote } from '@shared/messages/quote';
import type { Message } from '@shared/protocol/message';
import { byCustomer } from '../session/chat-session';
import { useText } from '../text/text';

/** What a message answers, as it stands now. */
export function Answered({ message }: { message: Message }) {
  const { t } = useText();
  const { author, recalled, text, attachments } = message;
  const name = byCustomer(message) ? t('you') : (author.name ?? t('assistant'));
  return <Quote author={name} words={recalled ? t('quote.recalled') : text || (attachments[0]?.fileName ?? '')} />;
}
