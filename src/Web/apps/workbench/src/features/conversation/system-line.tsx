import type { Message } from '@shared/protocol/message';
import { clockTime } from '@shared/time/format';
import { useEventWords } from '../../components/event-words';
import { useText } from '../../text/text';
import styles from './message-list.module.css';

export function SystemLine({ message }: { message: Message }) {
  const { language } = useText();
  const words = useEventWords();
  return (
    <p className={styles.system}>
      {words(message)} <time dateTime={message.at}>{clockTime(message.at, language)}</time>
    </p>
  );
}
