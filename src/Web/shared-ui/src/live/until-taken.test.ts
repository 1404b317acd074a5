import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilTaken } from './until-taken';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusing = (times: number) => {
  const say = vi.fn(() => (say.mock.calls.length > times ? Promise.resolve() : Promise.reject(new Error('busy'))));
  return say;
};

describe('what can wait', () => {
  it('is said again until it is taken', async () => {
    const say = refusing(2);
    untilTaken(say);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say).toHaveBeenCalledTimes(3);
  });

  it('is given up after a minute', async () => {
    const say = refusing(100);
    untilTaken(say);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(say).toHaveBeenCalledTimes(12);
  });

  it('is not said again once it is stopped, not even when the refusal comes later', async () => {
    const say = refusing(100);
    const stop = untilTaken(say);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say).toHaveBeenCalledTimes(1);
  });
});
