import { useQueryClient } from '@tanstack/react-query';
import { reopen } from '../live/commands/aside';
import { useLive } from '../live/live-context';
import { useCommand } from '../live/use-command';
import { go, paths } from './route';

/** Takes up again what one had last, and goes there. */
export function useReopen(conversationId: string) {
  const live = useLive();
  const queries = useQueryClient();
  const { run, busy } = useCommand();
  const take = async () => {
    if (!(await run(() => reopen(live, conversationId)))) return;
    void queries.invalidateQueries({ queryKey: ['conversations'] });
    go(paths.conversation(conversationId));
  };
  return { reopen: () => void take(), busy };
}
