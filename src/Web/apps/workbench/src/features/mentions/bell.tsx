import { Icon } from '@shared/icons/icon';
import { Badge, Button, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { useCommandHandler } from '../../components/commands/handlers';
import { go, paths, useRoute } from '../../components/route';
import { markMentions } from '../../live/commands/mentions';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useMentions } from '../../live/use-feed';
import { useText } from '../../text/text';
import { MentionList } from './mention-list';

/** Who has named me in a note, and where; what is open before me is read. */
export function Bell() {
  const { t } = useText();
  const live = useLive();
  const { run } = useCommand();
  const [open, setOpen] = useState(false);
  useCommandHandler('mentions', () => setOpen(true));
  const mentions = useMentions();
  const unread = mentions.filter(one => !one.read);
  const route = useRoute();
  const opened = route.page === 'conversation' ? route.id : null;
  const latest = mentions.findLast(one => one.conversationId === opened)?.number;
  useEffect(() => {
    const before = mentions.filter(one => one.conversationId === opened && !one.read);
    if (before.length > 0 && !document.hidden) void markMentions(live, before, true).catch(() => undefined);
    // Once when it is opened and for what comes then: who wants to read it again marks it so.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened, latest, live]);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      title={t('mention.bell')}
      content={
        <MentionList
          mentions={mentions.toReversed()}
          mark={(which, read) => void run(() => markMentions(live, which, read))}
          goTo={mention => {
            setOpen(false);
            if (!mention.read) void run(() => markMentions(live, [mention], true));
            go(paths.conversation(mention.conversationId));
          }}
        />
      }
    >
      <Badge count={unread.length} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<Icon name="bell" size={18} />}
          aria-label={t('mention.count', { count: unread.length })}
        />
      </Badge>
    </Popover>
  );
}
