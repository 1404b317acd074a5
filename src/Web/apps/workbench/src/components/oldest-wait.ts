import type { Medium } from '@shared/protocol/conversation';
import type { QueueRow } from '@shared/protocol/queue';

interface Wait {
  since: string;
  /** Seconds that customers of this medium should wait at most. */
  target: number | undefined;
}

const overdue = ({ since, target = 0 }: Wait, now: number) => (now - Date.parse(since)) / 1_000 - target;

/** Of the longest wait per medium the one that is worst against its own target: an hour is long for a chat, not for an e-mail. */
export function oldestWait({ oldestByMedium, targets }: QueueRow, now: number): Wait | undefined {
  const waits = Object.entries(oldestByMedium).map(([medium, since]) => ({ since, target: targets[medium as Medium] }));
  return waits.sort((a, b) => overdue(b, now) - overdue(a, now))[0];
}

/** Seconds by which a queue is past its targets; negative while in time, -Infinity when nobody waits. */
export function mostOverdue(queue: QueueRow, now: number): number {
  const worst = oldestWait(queue, now);
  return worst ? overdue(worst, now) : -Infinity;
}
