import { useRef } from 'react';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';

/** Asks for what was said before: when told to, and ahead of a reader who goes up, for as long as it is answered. */
export function useOlder(conversationId: string) {
  const { views } = useLive();
  const { run, busy } = useCommand();
  const state = useRef({ asking: false, refused: false });
  const ask = async () => {
    state.current.asking = true;
    const answered = await run(() => views.loadOlder(conversationId).then(() => true));
    state.current = { asking: false, refused: !answered };
  };
  const askAhead = () => {
    if (!state.current.asking && !state.current.refused) void ask();
  };
  return { ask: () => void ask(), askAhead, busy };
}
