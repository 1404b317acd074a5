import { OfflineError } from '@shared/live/offline-error';
import { describe, expect, it, vi } from 'vitest';
import { Outbox, type OutgoingMessage } from './outbox';

const draft = (text: string) => ({ conversationId: 'c', text, note: false, attachments: [] });

function wire() {
  const sent: OutgoingMessage[] = [];
  const state = { online: true };
  const transmit = async (item: OutgoingMessage) => {
    await Promise.resolve();
    if (!state.online) throw new OfflineError('Send');
    sent.push(item);
    return item.text === 'bad' ? { kind: 'notYours' as const, reason: 'owned by chen' } : null;
  };
  return { sent, state, transmit };
}

const states = (outbox: Outbox) => outbox.snapshot().map(item => `${item.text} ${item.state}`);

describe('the outbox', () => {
  it('sends in order, each once, and forgets what comes back with a number', async () => {
    const { sent, transmit } = wire();
    const outbox = new Outbox(localStorage, 'u', transmit);
    const first = outbox.send(draft('one'));
    outbox.send(draft('two'));
    await vi.waitFor(() => expect(states(outbox)).toEqual(['one stored', 'two stored']));
    expect(sent.map(item => item.text)).toEqual(['one', 'two']);
    outbox.seen([{ clientId: first.clientId } as never]);
    expect(states(outbox)).toEqual(['two stored']);
  });

  it('keeps what it cannot send and sends it again with the same id, once', async () => {
    const { sent, state, transmit } = wire();
    state.online = false;
    const outbox = new Outbox(localStorage, 'u', transmit);
    const item = outbox.send(draft('one'));
    await vi.waitFor(() => expect(states(outbox)).toEqual(['one waiting']));
    state.online = true;
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(sent.map(one => one.clientId)).toEqual([item.clientId]);
  });

  it('survives a reload with what was on its way', async () => {
    const never = () => new Promise<null>(() => undefined);
    new Outbox(localStorage, 'u', never).send(draft('one'));
    const { sent, transmit } = wire();
    const reloaded = new Outbox(localStorage, 'u', transmit);
    expect(states(reloaded)).toEqual(['one waiting']);
    await reloaded.flush();
    expect(sent).toHaveLength(1);
  });

  it('holds nothing after a reload that the server has stored', async () => {
    const before = new Outbox(localStorage, 'u', wire().transmit);
    before.send(draft('one'));
    await vi.waitFor(() => expect(states(before)).toEqual(['one stored']));
    expect(new Outbox(localStorage, 'u', wire().transmit).snapshot()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('belongs to one person', () => {
    const never = () => new Promise<null>(() => undefined);
    new Outbox(localStorage, 'lin', never).send(draft('one'));
    expect(new Outbox(localStorage, 'chen', never).snapshot()).toEqual([]);
  });

  it('says why the server refused, goes on with the next, and tries again when asked', async () => {
    const { sent, transmit } = wire();
    const outbox = new Outbox(localStorage, 'u', transmit);
    const bad = outbox.send(draft('bad'));
    outbox.send(draft('good'));
    await vi.waitFor(() => expect(states(outbox)).toEqual(['bad failed', 'good stored']));
    expect(outbox.snapshot()[0]!.refusal?.kind).toBe('notYours');
    outbox.retry(bad.clientId);
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    outbox.discard(bad.clientId);
    expect(states(outbox)).toEqual(['good stored']);
    expect(localStorage).toHaveLength(1);
  });

  it('tries again by itself after a fault of the server', async () => {
    vi.useFakeTimers();
    const transmit = vi.fn().mockRejectedValueOnce(new Error('503')).mockResolvedValue(null);
    const outbox = new Outbox(localStorage, 'u', transmit);
    outbox.send(draft('one'));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(states(outbox)).toEqual(['one waiting']);
    await vi.advanceTimersByTimeAsync(200);
    expect(states(outbox)).toEqual(['one stored']);
    vi.useRealTimers();
  });
});
