import type { QueueRow } from '@shared/protocol/queue';
import { useNow } from '@shared/time/use-now';
import { oldestWait } from './oldest-wait';
import { Since } from './since';

/** How long a queue's customers have been waiting, told by the one who is worst off. */
export function OldestSince({ queue }: { queue: QueueRow }) {
  const worst = oldestWait(queue, useNow());
  return worst && <Since since={worst.since} target={worst.target} />;
}
