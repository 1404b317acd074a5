import { localized } from '@shared/text/localized';
import { useAgents } from '../api/agents';
import { useLive } from '../live/live-context';
import { useText } from '../text/text';

/** An agent's id as the name that colleagues use. */
export function useColleagueName() {
  const { t, language } = useText();
  const { session } = useLive();
  const { data: agents } = useAgents();
  return (id: string) => {
    if (id === session.user.agentId) return t('talk.me');
    const agent = agents?.find(one => one.id === id);
    return agent ? localized(agent.displayName, language) : id;
  };
}
