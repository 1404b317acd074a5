import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import type { Delivery } from '../protocol/message';
import styles from './delivery-mark.module.css';

export type SendState = 'waiting' | 'sending' | Delivery;

const icons: Record<SendState, IconName> = {
  waiting: 'clock',
  sending: 'clock',
  stored: 'check',
  sent: 'check',
  delivered: 'checks',
  read: 'checks',
  failed: 'alert',
};

/** How far a message has come: a sign and a word. */
export const DeliveryMark = ({ state, words }: { state: SendState; words: string }) => (
  <span className={`${styles.mark} ${styles[state] ?? ''}`}>
    <Icon name={icons[state]} size={13} />
    {words}
  </span>
);
