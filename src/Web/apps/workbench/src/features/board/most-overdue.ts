import type { QueueRow } from '@shared/protocol/queue';

/** Seconds by which the queue's oldest is past the shortest target; negative while in time, -Infinity when empty. */
export function mostOverdue(queue: QueueRow, now: number): number {
  if (!queue.oldestSince) return -Infinity;
  const target = queue.targets['chat'] ?? 0;
  return (now - Date.parse(queue.oldestSince)) / 1_000 - target;
}
