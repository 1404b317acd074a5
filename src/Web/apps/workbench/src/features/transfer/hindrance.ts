import type { AgentPresence } from '@shared/protocol/agent';
import type { Medium } from '@shared/protocol/conversation';
import type { Way } from './pass';

export type Hindrance = 'offline' | 'away' | 'breakSoon' | 'notReady' | 'full';

/** Why a colleague cannot be asked, or given it, now; null = nothing is in the way. Who is busy is waited for, but not with a question. */
export function hindrance(presence: AgentPresence, medium: Medium, way: Way): Hindrance | null {
  const { kind, devices, pendingBreak, breakNeedsApproval, notReady, held, maximum, usedUnits, units } = presence;
  if (kind === 'offline' || devices === 0) return 'offline';
  if (notReady[medium]) return 'notReady';
  if (way === 'pass') return null;
  if (kind !== 'available') return 'away';
  if (pendingBreak && breakNeedsApproval !== true) return 'breakSoon';
  return (held[medium] ?? 0) >= (maximum[medium] ?? 0) || usedUnits >= units ? 'full' : null;
}
