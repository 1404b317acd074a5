import type { Message } from '@shared/protocol/message';
import { clockTime } from '@shared/time/format';
import { useText } from '../text/text';
import styles from './event-line.module.css';

const told = ['queued', 'accepted', 'transferred', 'agentLeft', 'reminder', 'closed', 'reopened'] as const;

/** What happened, for the customer; what only colleagues need is left out. */
export function EventLine({ message }: { message: Message }) {
  const { t, language } = useText();
  const event = told.find(one => one === message.event);
  if (!event) return null;
  return (
    <p className={styles.line}>
      {t(`event.${event}`, { agent: message.values['agent'] ?? t('somebody') })}
      <time dateTime={message.at}>{clockTime(message.at, language)}</time>
    </p>
  );
}
