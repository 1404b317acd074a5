import { localized } from '@shared/text/localized';
import { useMe } from '../../api/me';
import { useQueues } from '../../api/queues';
import { useText } from '../../text/text';

/** A queue of the agent's own in which customers wait and nobody is signed in who serves it at once. */
export function useWanted() {
  const { language } = useText();
  const mine = useMe().data?.agent.queues ?? [];
  const queue = useQueues().data?.find(
    ({ id, waiting, staffedAfterSeconds }) =>
      waiting > 0 && staffedAfterSeconds !== 0 && mine.some(({ queueId }) => queueId === id),
  );
  return queue ? { queue: localized(queue.name, language), count: queue.waiting } : null;
}
