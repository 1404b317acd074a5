import { localized } from '@shared/text/localized';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';

/** What a queue is called here; without one, all of them. */
export function useQueueName(board: Board, queueId: string | null) {
  const { t, language } = useText();
  const queue = board.queues.find(one => one.id === queueId);
  return queue ? localized(queue.name, language) : t('board.allQueues');
}
