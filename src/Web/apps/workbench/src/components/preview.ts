import type { Message } from '@shared/protocol/message';
import { useText } from '../text/text';

/** The last words in one line; a picture or a file is named. */
export function usePreview(message: Message | null | undefined): string {
  const { t } = useText();
  if (!message) return t('preview.none');
  if (message.recalled) return t('talk.recalled');
  const words = message.text || (message.attachments[0] ? `[${message.attachments[0].fileName}]` : '');
  return message.author.kind === 'agent' ? t('preview.mine', { words }) : words;
}
