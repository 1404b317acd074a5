import { Icon } from '@shared/icons/icon';
import type { Message } from '@shared/protocol/message';
import { serverClock } from '@shared/time/server-clock';
import { useNow } from '@shared/time/use-now';
import { Button } from 'antd';
import { useContext } from 'react';
import { recall, recallWithin, takesBack } from '../../live/commands/recall';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './bubble.module.css';
import { QuotingContext } from './quoting';

const age = ({ at }: Message, now: number) => now - Date.parse(at);

/** What can be done with a message: to answer it, and to take back one's own while it is fresh. */
export function BubbleActions({ message, me }: { message: Message; me: boolean }) {
  const { t } = useText();
  const quote = useContext(QuotingContext);
  if (message.recalled || message.kind === 'note') return null;
  const fresh = me && takesBack(message.channel) && age(message, serverClock.now()) < recallWithin;
  return (
    <span className={styles.actions}>
      {quote && (
        <Button
          type="text"
          size="small"
          icon={<Icon name="quote" size={14} />}
          aria-label={t('quote.do')}
          title={t('quote.do')}
          onClick={() => quote(message)}
        />
      )}
      {fresh && <Recall message={message} />}
    </span>
  );
}

function Recall({ message }: { message: Message }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  if (age(message, useNow()) >= recallWithin) return null;
  return (
    <Button
      type="text"
      size="small"
      icon={<Icon name="refresh" size={14} />}
      loading={busy}
      aria-label={t('talk.recall')}
      title={t('talk.recall')}
      onClick={() => void run(() => recall(live, message))}
    />
  );
}
