import type { Message } from '@shared/protocol/message';
import { clockTime } from '@shared/time/format';
import { useText } from '../text/text';
import styles from './event-line.module.css';

const told = [
  'queued',
  'accepted',
  'transferred',
  'agentLeft',
  'joined',
  'left',
  'reminder',
  'closed',
  'reopened',
] as const;

/** What happened, for the customer: in the entry point's own words where it has some. */
export function EventLine({ message }: { message: Message }) {
  const { t, language } = useText();
  const event = told.find(one => one === message.event);
  const words = message.text || (event && t(`event.${event}`, { agent: message.values['agent'] ?? t('somebody') }));
  if (!words) return null;
  return (
    <p className={styles.line}>
      {words}
      <time dateTime={message.at}>{clockTime(message.at, language)}</time>
    </p>
  );
}
