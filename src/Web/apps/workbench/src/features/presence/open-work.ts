import type { AgentPart, OpenWorkAction, OpenWorkChoice } from '@shared/protocol/agent';
import type { ConversationView, Medium } from '@shared/protocol/conversation';

/** The customer of these is not waiting on the line. */
const deferred: readonly Medium[] = ['message', 'email', 'task'];

export const actionsFor = ({ medium }: ConversationView): OpenWorkAction[] =>
  deferred.includes(medium) ? ['keepForNextShift', 'toQueue', 'toColleague'] : ['toQueue', 'toColleague'];

export const usualChoice = ({ conversation }: AgentPart): OpenWorkChoice => ({
  conversationId: conversation.id,
  action: actionsFor(conversation)[0]!,
});

export const complete = ({ action, colleagueId }: OpenWorkChoice) => action !== 'toColleague' || Boolean(colleagueId);
