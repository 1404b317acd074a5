import type { AgentRow, PresenceKind } from '@shared/protocol/agent';

const order: PresenceKind[] = ['notResponding', 'available', 'break', 'offline'];

/** Who waits for a word comes first. */
const rank = ({ presence }: AgentRow) => (presence.breakNeedsApproval === true ? -1 : order.indexOf(presence.kind));

export const byState = (a: AgentRow, b: AgentRow) =>
  rank(a) - rank(b) || a.employeeNumber.localeCompare(b.employeeNumber);
