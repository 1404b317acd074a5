import { FakePort } from '@testing/browser/fake-port';
import { HubFaults } from '@testing/browser/hub-faults';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoff } from './backoff';
import { LiveConnection } from './live-connection';
import { OfflineError } from './offline-error';

function connection() {
  const faults = new HubFaults();
  const resume = vi.fn(() => Promise.resolve());
  const opened = vi.fn();
  const live = new LiveConnection({
    open: () => {
      opened();
      return new FakePort(() => ({ invoke: () => 'done', end: () => undefined }), faults);
    },
    listen: () => undefined,
    resume,
  });
  return { live, faults, resume, opened };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the live connection', () => {
  it('is online once it has caught up', async () => {
    const { live, resume } = connection();
    live.start();
    expect(live.state()).toBe('connecting');
    await vi.advanceTimersByTimeAsync(0);
    expect(resume).toHaveBeenCalledOnce();
    expect(live.state()).toBe('online');
    await live.stop();
  });

  it('says offline and tries again with growing pauses', async () => {
    const { live, faults, opened } = connection();
    faults.down = true;
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(live.state()).toBe('offline');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(opened.mock.calls.length).toBeGreaterThan(3);
    expect(opened.mock.calls.length).toBeLessThan(8);
    await live.stop();
  });

  it('comes back at once when the browser says online', async () => {
    const { live, faults } = connection();
    faults.down = true;
    live.start();
    await vi.advanceTimersByTimeAsync(60_000);
    faults.down = false;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(live.state()).toBe('online');
    await live.stop();
  });

  it('answers a call that lost its connection as offline', async () => {
    const { live, faults } = connection();
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    faults.loseNextAnswer('Accept');
    await expect(live.invoke('Accept')).rejects.toBeInstanceOf(OfflineError);
    expect(live.state()).toBe('offline');
    await live.stop();
  });

  it('stays down once it is stopped', async () => {
    const { live, opened } = connection();
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    await live.stop();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('the pause before a retry', () => {
  it('grows to a bound and is spread', () => {
    expect([0, 1, 2, 3, 4, 5, 99].map(attempt => backoff(attempt, 0.5))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
    ]);
    expect(backoff(0, 0)).toBe(375);
    expect(backoff(0, 1)).toBe(625);
  });
});
