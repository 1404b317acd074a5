import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLastSeconds } from './use-last-seconds';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

it('says once when so many seconds are left, and begins anew with the next offer', () => {
  const first = inSeconds(20);
  const { result, rerender } = renderHook<boolean, { at: string | null }>(({ at }) => useLastSeconds(at, 5), {
    initialProps: { at: first },
  });
  act(() => void vi.advanceTimersByTime(14_999));
  expect(result.current).toBe(false);
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current).toBe(true);
  rerender({ at: inSeconds(20) });
  expect(result.current).toBe(false);
  rerender({ at: null });
  expect(result.current).toBe(false);
});
