import { describe, expect, it } from 'vitest';
import { ServerClock } from './server-clock';

const second = 1_000;

/** An answer that took 40 ms, from a server whose clock is `ahead` of ours. */
function answer(clock: ServerClock, at: number, ahead: number) {
  const there = at + 20 + ahead;
  clock.observe(new Date(Math.floor(there / second) * second).toUTCString(), at, at + 40);
}

describe('the server clock', () => {
  it('does not correct a clock that may be right', () => {
    const clock = new ServerClock();
    for (let at = 0; at < 20; at++) answer(clock, 1_000_000 + at * 730, 0);
    expect(clock.offset()).toBe(0);
  });

  it('narrows a difference down to the time that an answer takes', () => {
    const clock = new ServerClock();
    for (let at = 0; at < 60; at++) answer(clock, 1_000_000 + at * 737, 90_250);
    expect(Math.abs(clock.offset() - 90_250)).toBeLessThan(60);
  });

  it('begins anew when the machine clock was set', () => {
    const clock = new ServerClock();
    answer(clock, 1_000_000, 90_000);
    answer(clock, 2_000_000, -5_000);
    expect(Math.abs(clock.offset() + 5_000)).toBeLessThan(600);
  });

  it('ignores an answer without a date', () => {
    const clock = new ServerClock();
    clock.observe(null, 0, 10);
    expect(clock.offset()).toBe(0);
  });
});
