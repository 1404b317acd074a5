import type { Message } from '@shared/protocol/message';
import { useLive } from '../live/live-context';
import { useText } from '../text/text';

/** The last words in one line, with who of the agents said them; a picture or a file is named. */
export function usePreview(message: Message | null | undefined): string {
  const { t } = useText();
  const { session } = useLive();
  if (!message) return t('preview.none');
  if (message.recalled) return t('talk.recalled');
  const words = message.text || (message.attachments[0] ? `[${message.attachments[0].fileName}]` : '');
  const { kind, id, name } = message.author;
  if (kind !== 'agent') return words;
  if (id === session.user.agentId) return t('preview.mine', { words });
  return name ? t('preview.theirs', { name, words }) : words;
}
