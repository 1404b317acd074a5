import type { AgentPresence, OpenWorkChoice, PresenceKind } from '@shared/protocol/agent';
import type { WorkbenchLive } from '../workbench-live';

interface More {
  reason?: string;
  /** Where each open conversation goes at sign-out. */
  choices?: OpenWorkChoice[];
}

export const setPresence = (live: WorkbenchLive, kind: PresenceKind, more: More = {}) =>
  live.command<AgentPresence>('SetPresence', { kind, ...more });
