import type { AgentPart } from '@shared/protocol/agent';
import type { FeedEvent, FeedSlice } from '@shared/protocol/feed';
import { FakeCentre } from '@testing/centre/centre';
import { customer } from '@testing/centre/people';
import { describe, expect, it } from 'vitest';
import { applySlice, type FeedState } from './feed-state';

const centre = new FakeCentre();
const presence = centre.agent('lin').presence;
centre.customers.set('c', { card: customer('c', {}), createdAt: '' });
const view = centre.open('c').view;

const part = (version: number, role: AgentPart['role'] = 'owner'): AgentPart => ({
  conversation: { ...view, version },
  role,
  units: 33,
});

const slice = (number: number, events: FeedEvent[], epoch = 1): FeedSlice => ({ position: { epoch, number }, events });

const start = (): FeedState =>
  applySlice(undefined, { position: { epoch: 1, number: 4 }, snapshot: { presence, parts: [part(1)] }, events: [] })
    .state!;

describe('the feed', () => {
  it('begins from a snapshot', () => {
    expect(start().position.number).toBe(4);
    expect(Object.keys(start().parts)).toEqual([view.id]);
  });

  it('applies events in order and drops ended parts', () => {
    const { state, hole } = applySlice(
      start(),
      slice(6, [
        { type: 'part', number: 5, part: part(2, 'wrapUp') },
        { type: 'part', number: 6, part: part(3, 'none') },
      ]),
    );
    expect(hole).toBe(false);
    expect(state!.parts).toEqual({});
    expect(state!.position.number).toBe(6);
  });

  it('notices a missing event and stays before it', () => {
    const { state, hole } = applySlice(start(), slice(6, [{ type: 'part', number: 6, part: part(2) }]));
    expect(hole).toBe(true);
    expect(state!.position.number).toBe(4);
  });

  it('notices when events are missing at the end', () => {
    expect(applySlice(start(), slice(7, [{ type: 'part', number: 5, part: part(2) }])).hole).toBe(true);
  });

  it('skips what it has', () => {
    const before = start();
    const { state, hole } = applySlice(before, slice(4, [{ type: 'part', number: 3, part: part(9, 'none') }]));
    expect(hole).toBe(false);
    expect(state).toBe(before);
  });

  it('does not trust numbers of another epoch', () => {
    expect(applySlice(start(), slice(5, [{ type: 'part', number: 5, part: part(2) }], 2)).hole).toBe(true);
  });

  it('keeps the later version of a part', () => {
    const newer = applySlice(start(), slice(5, [{ type: 'part', number: 5, part: part(8) }])).state!;
    const { state } = applySlice(newer, slice(6, [{ type: 'part', number: 6, part: part(7, 'none') }]));
    expect(state!.parts[view.id]!.conversation.version).toBe(8);
  });
});
