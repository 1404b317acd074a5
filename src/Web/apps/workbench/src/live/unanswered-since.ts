import type { AgentPart } from '@shared/protocol/agent';

/** Since when the customer waits for this agent's word. After a transfer the next agent's clock runs, not that of who wraps up. */
export const unansweredSince = ({ role, conversation }: AgentPart) =>
  role === 'wrapUp' ? null : conversation.unansweredSince;
