import { continues, sameDay } from '@shared/messages/grouping';
import type { Message } from '@shared/protocol/message';
import { dayName } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { useChannelName } from '../../components/channel';
import { useText } from '../../text/text';
import { Bubble } from './bubble';
import styles from './message-list.module.css';
import { SystemLine } from './system-line';

interface Props {
  message: Message;
  customerId: string;
  previous: Message | undefined;
  /** Its delivery is worth showing. */
  marked: boolean;
}

/** A message with what separates it from the one before: a new day, another channel. */
export function MessageLine({ message, customerId, previous, marked }: Props) {
  const channelName = useChannelName();
  // The message itself says that it is gone.
  if (message.event === 'recalled') return null;
  const newDay = !previous || !sameDay(previous.at, message.at);
  const newLeg = previous !== undefined && previous.legId !== message.legId && message.kind !== 'system';
  return (
    <>
      {newDay && <DayLine at={message.at} />}
      {newLeg && <p className={styles.leg}>{channelName(message.channel)}</p>}
      {message.kind === 'system' ? (
        <SystemLine message={message} />
      ) : (
        <Bubble
          message={message}
          customerId={customerId}
          marked={marked}
          continued={!newDay && !newLeg && continues(previous, message)}
        />
      )}
    </>
  );
}

function DayLine({ at }: { at: string }) {
  const { language } = useText();
  const day = dayName(at, language, useNow());
  return (
    <p className={styles.day}>
      <time dateTime={at}>{day}</time>
    </p>
  );
}
