import { memo, useLayoutEffect, useRef } from 'react';
import styles from './message-list.module.css';
import { MessageLine } from './message-line';
import type { Stretch } from './stretches';

interface Props {
  stretch: Stretch;
  customerId: string;
  /** Numbers of the messages whose delivery is worth showing. */
  marked: ReadonlySet<number>;
}

/**
 * Messages that are drawn while they are near the window. Afterwards they are only kept, with the height that they had: the
 * browser's search, a selection and those who listen to the page still find them.
 */
export const MessageStretch = memo(function MessageStretch({ stretch, customerId, marked }: Props) {
  const lines = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style, offsetHeight } = lines.current!;
    style.containIntrinsicBlockSize = `auto ${offsetHeight}px`;
    style.contentVisibility = 'auto';
  }, []);
  const { messages, previous } = stretch;
  return (
    <div ref={lines} className={styles.stretch} data-lines="">
      {messages.map((message, index) => (
        <MessageLine
          key={message.number}
          message={message}
          customerId={customerId}
          previous={messages[index - 1] ?? previous}
          marked={marked.has(message.number)}
        />
      ))}
    </div>
  );
}, saysTheSame);

function saysTheSame(before: Props, now: Props): boolean {
  const [old, fresh] = [before.stretch, now.stretch];
  return (
    before.customerId === now.customerId &&
    old.previous === fresh.previous &&
    old.messages.length === fresh.messages.length &&
    fresh.messages.every(
      (message, index) =>
        message === old.messages[index] && before.marked.has(message.number) === now.marked.has(message.number),
    )
  );
}
