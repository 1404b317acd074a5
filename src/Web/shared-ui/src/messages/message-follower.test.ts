import { OfflineError } from '@shared/live/offline-error';
import { batch } from '@testing/messages';
import { describe, expect, it } from 'vitest';
import { MessageFollower } from './message-follower';
import type { MessageLog } from './message-log';

/** A server that has `stored` messages and answers at most `most` at a time. */
function server(stored: number, most = 1_000) {
  const state = { stored, asked: [] as (number | null)[], log: undefined as MessageLog | undefined, offline: false };
  const follower = new MessageFollower({
    read: () => state.log,
    write: log => (state.log = log),
    mine: () => false,
    fetch: async after => {
      await Promise.resolve();
      if (state.offline) throw new OfflineError('Open');
      state.asked.push(after);
      const from = after ?? Math.max(0, state.stored - 3);
      return { ...batch(from, Math.min(state.stored, from + most)), lastMessage: state.stored };
    },
  });
  return { state, follower };
}

const numbers = (log: MessageLog | undefined) => log?.messages.map(message => message.number);

describe('the message follower', () => {
  it('begins with the newest', async () => {
    const { state, follower } = server(10);
    await follower.resume();
    expect(numbers(state.log)).toEqual([8, 9, 10]);
    expect(state.log!.after).toBe(7);
  });

  it('asks again while there is more', async () => {
    const { state, follower } = server(3, 2);
    await follower.resume();
    state.stored = 9;
    await follower.resume();
    expect(numbers(state.log)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('mends a hole by asking for what follows its own number', async () => {
    const { state, follower } = server(2);
    await follower.resume();
    state.stored = 6;
    await follower.push(batch(4, 5));
    expect(numbers(state.log)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(state.asked).toEqual([null, 2]);
  });

  it('covers a push that overtakes the first answer', async () => {
    const { state, follower } = server(2);
    const first = follower.resume();
    await follower.push(batch(2, 3));
    expect(state.log).toBeUndefined();
    state.stored = 3;
    await first;
    expect(numbers(state.log)).toEqual([1, 2, 3]);
  });

  it('leaves a hole to the next connection when this one is gone', async () => {
    const { state, follower } = server(2);
    await follower.resume();
    state.offline = true;
    await follower.push(batch(3, 4));
    expect(numbers(state.log)).toEqual([1, 2]);
    state.offline = false;
    state.stored = 4;
    await follower.resume();
    expect(numbers(state.log)).toEqual([1, 2, 3, 4]);
  });

  it('has every number once after any losses, doubles and disorder', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let run = 0; run < 100; run++) {
      const { state, follower } = server(1 + random(4), 1 + random(5));
      await follower.resume();
      for (let step = 0; step < 20; step++) {
        const before = state.stored;
        state.stored += random(4);
        const pushes = [batch(Math.max(0, before - random(3)), state.stored), batch(before, state.stored)];
        await Promise.all(pushes.slice(random(3)).map(push => follower.push(push)));
      }
      await follower.resume();
      const first = state.log!.after + 1;
      expect(numbers(state.log)).toEqual(Array.from({ length: state.stored - first + 1 }, (_, i) => first + i));
    }
  });
});
