import type { AgentPresence } from '@shared/protocol/agent';
import { describe, expect, it } from 'vitest';
import { hindrance } from './hindrance';

const ready: AgentPresence = {
  agentId: 'chen',
  kind: 'available',
  since: '2026-11-23T12:00:00Z',
  devices: 1,
  usedUnits: 33,
  units: 100,
  held: { chat: 1 },
  maximum: { chat: 3, voice: 1 },
  notReady: { voice: 'noPhone' },
};

describe('what keeps a colleague from coming', () => {
  it.each([
    ['nothing, of one who is ready and has room', {}, 'ask', null],
    ['signed out', { kind: 'offline' }, 'pass', 'offline'],
    ['no page open', { devices: 0 }, 'pass', 'offline'],
    ['a break, to a question', { kind: 'break' }, 'ask', 'away'],
    ['no break, to what waits for them', { kind: 'break' }, 'pass', null],
    ['a break that is granted', { pendingBreak: 'lunch' }, 'ask', 'breakSoon'],
    ['no break that is only asked for', { pendingBreak: 'lunch', breakNeedsApproval: true }, 'ask', null],
    ['the most of that medium', { held: { chat: 3 } }, 'ask', 'full'],
    ['all units in use', { usedUnits: 100 }, 'ask', 'full'],
    ['nothing, of one who is full, to what waits for them', { usedUnits: 100 }, 'pass', null],
  ] as const)('%s', (_, change, way, expected) => {
    expect(hindrance({ ...ready, ...change }, 'chat', way)).toBe(expected);
  });

  it('is a device that the medium needs', () => expect(hindrance(ready, 'voice', 'pass')).toBe('notReady'));
});
