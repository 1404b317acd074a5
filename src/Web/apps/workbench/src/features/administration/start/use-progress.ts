import { useSomeConfigured } from '../../../api/configuration';
import { useConversations } from '../../../api/conversations';
import { useUsers } from '../../../api/users';
import { at, stepsOf } from '../place';

export const steps = ['centre', 'hours', 'queue', 'agents', 'users', 'entry', 'page', 'message'] as const;

export type Step = (typeof steps)[number];

export interface Progress {
  done: Record<Step, boolean>;
  /** Where customers write, if there is such a place. */
  entryPointId: string | undefined;
}

/** How far the centre has come from empty to its first customer; undefined until that is known. */
export function useProgress(): Progress | undefined {
  const site = useSomeConfigured('site').data;
  const calendars = useSomeConfigured('calendar').data;
  const queues = useSomeConfigured('queue').data;
  const agents = useSomeConfigured('agent').data;
  const entries = useSomeConfigured('entryPoint').data;
  const users = useUsers().data;
  const conversations = useConversations({}, 1).data;
  if (!site || !calendars || !queues || !agents || !entries || !users || !conversations) return undefined;
  const chats = entries.filter(row => at(row.value, stepsOf('channel')) === 'webchat');
  const origins = (row: (typeof chats)[number]) => at(row.value, stepsOf('allowedOrigins'));
  return {
    done: {
      centre: site.length > 0,
      hours: calendars.length > 0,
      queue: queues.length > 0,
      agents: agents.length > 0,
      users: users.some(({ user }) => user.agentId),
      entry: chats.length > 0,
      page: chats.some(row => Array.isArray(origins(row)) && (origins(row) as unknown[]).length > 0),
      message: (conversations.pages[0]?.items.length ?? 0) > 0,
    },
    entryPointId: chats[0]?.id,
  };
}
