import * as participants from '../../live/commands/participants';
import * as transfers from '../../live/commands/transfer';
import type { WorkbenchLive } from '../../live/workbench-live';

export type Target = 'queue' | 'colleague';

/** A colleague is asked for advice first, or has it as soon as they accept. */
export type Way = 'ask' | 'pass';

/** What the dialog has been told to do. */
export function pass(live: WorkbenchLive, id: string, target: Target, way: Way, chosen: string, note: string) {
  if (target === 'queue') return transfers.transfer(live, id, { queueId: chosen }, note);
  return way === 'ask'
    ? participants.invite(live, id, chosen, 'consulted', note)
    : transfers.transfer(live, id, { agentId: chosen }, note);
}
