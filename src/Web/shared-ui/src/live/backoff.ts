const steps = [500, 1_000, 2_000, 4_000, 8_000];

/** Milliseconds before try number `attempt` (from 0): longer each time, spread so that not all pages return at once. */
export function backoff(attempt: number, random: number): number {
  const step = steps[Math.min(attempt, steps.length - 1)]!;
  return Math.round(step * (0.75 + random / 2));
}
