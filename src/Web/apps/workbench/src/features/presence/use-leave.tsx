import { useState } from 'react';
import { setPresence } from '../../live/commands/presence';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useParts, usePresence } from '../../live/use-feed';
import { LeaveDialog } from './leave-dialog';

/**
 * Takes the agent out of the routing, then runs `left`. With open conversations it first asks what becomes of each.
 * `dialog` has to be on the page.
 */
export function useLeave(left: () => void) {
  const live = useLive();
  const { run } = useCommand();
  const presence = usePresence();
  const owned = useParts().filter(part => part.role === 'owner');
  const [asking, setAsking] = useState(false);
  const goOffline = async () => {
    if (await run(() => setPresence(live, 'offline'))) left();
  };
  const leave = () => {
    if (!presence || presence.kind === 'offline') left();
    else if (owned.length > 0) setAsking(true);
    else void goOffline();
  };
  const dialog = asking && <LeaveDialog owned={owned} stay={() => setAsking(false)} left={left} />;
  return { leave, dialog };
}
