import { localized } from '@shared/text/localized';
import { useNow } from '@shared/time/use-now';
import { mostOverdue } from '../../components/oldest-wait';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import { byState } from './by-state';
import type { View } from './columns';
import { inLine } from './in-line';
import { agentLine, channelLine, groupLine, queueLine } from './lines-of';

/** The lines of a table in their order: what waits longest over its target on top. */
export function useLines(board: Board, view: View, opened: string | null) {
  const { t, language } = useText();
  const now = useNow();
  if (view === 'channels')
    return board.channels.map(group => channelLine(group, t(`medium.${group.id}` as 'medium.chat')));
  if (view === 'teams')
    return board.teams.map(group => groupLine(group, group.name ? localized(group.name, language) : group.id));
  if (view === 'agents')
    return board.agents
      .toSorted(byState)
      .map(agent => agentLine(agent, t(`presence.${agent.presence.kind}`), language));
  return board.queues
    .toSorted((a, b) => mostOverdue(b, now) - mostOverdue(a, now) || inLine(b) - inLine(a))
    .map(queue => queueLine(queue, queue.id === opened, language));
}
