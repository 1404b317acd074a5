import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attention } from './attention';

let told: [string, number][];
let attention: Attention;
let focused: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  focused = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  told = [];
  attention = new Attention((id, seconds) => told.push([id, seconds]));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const focus = (has: boolean) => {
  focused = has;
  window.dispatchEvent(new Event(has ? 'focus' : 'blur'));
};

test('it is told every ten seconds and when the conversation leaves the screen', () => {
  const end = attention.watch('c1');
  vi.advanceTimersByTime(25_000);
  end();
  expect(told).toEqual([
    ['c1', 10],
    ['c1', 10],
    ['c1', 5],
  ]);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(3);
});

test('time with another window in front does not count', () => {
  const end = attention.watch('c1');
  vi.advanceTimersByTime(4_000);
  focus(false);
  vi.advanceTimersByTime(60_000);
  focus(true);
  vi.advanceTimersByTime(3_000);
  end();
  expect(told).toEqual([
    ['c1', 4],
    ['c1', 3],
  ]);
});

test('what is told before a command is not told again', () => {
  const end = attention.watch('c1');
  vi.advanceTimersByTime(6_000);
  attention.flush();
  end();
  expect(told).toEqual([['c1', 6]]);
});

test('the next conversation begins where the one before ends', () => {
  const first = attention.watch('c1');
  vi.advanceTimersByTime(2_000);
  const second = attention.watch('c2');
  first();
  vi.advanceTimersByTime(1_000);
  second();
  expect(told).toEqual([
    ['c1', 2],
    ['c2', 1],
  ]);
});
