import { useConnectionState } from '@shared/live/use-connection-state';
import { paths } from '../components/route';
import { useDesktopNotice } from '../components/use-desktop-notice';
import { useLive } from '../live/live-context';
import { useMentions, useParts, usePresence } from '../live/use-feed';
import { useText } from '../text/text';

/** What is told outside the page, besides what rings: new words, a note that names me, a break that is denied, a lost connection. */
export function Notices() {
  const { t } = useText();
  const { connection } = useLive();
  const said = useParts()
    .filter(part => part.role === 'owner' && part.conversation.preview?.author.kind === 'customer')
    .map(part => part.conversation)
    .sort((a, b) => a.preview!.at.localeCompare(b.preview!.at))
    .at(-1);
  useDesktopNotice(
    'words',
    said && {
      tag: `${said.id}/${said.preview!.number}`,
      title: said.customer.name,
      words: said.preview!.text,
      to: paths.conversation(said.id),
    },
  );
  const mention = useMentions().findLast(one => !one.read);
  useDesktopNotice(
    'mention',
    mention && {
      tag: `${mention.conversationId}/${mention.number}`,
      title: t('mention.by', { by: mention.by, customer: mention.customerName }),
      words: mention.words,
      to: paths.conversation(mention.conversationId),
    },
  );
  const denied = usePresence()?.deniedBreak;
  useDesktopNotice('break', denied ? { tag: denied.at, title: t('notice.denied'), words: '' } : undefined);
  const offline = useConnectionState(connection) === 'offline';
  useDesktopNotice(
    'connection',
    offline ? { tag: 'offline', title: t('connection.offline'), words: t('connection.offlineHint') } : undefined,
  );
  return null;
}
