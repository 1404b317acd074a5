import type { AgentPart } from '@shared/protocol/agent';

/** Since when the customer waits for this agent's word. It is the owner's clock that runs: not that of who wraps up, or helps. */
export const unansweredSince = ({ role, conversation }: AgentPart) =>
  role === 'wrapUp' || role === 'participant' ? null : conversation.unansweredSince;
