const calmEvery = 2_000;
const urgentEvery = 700;
const urgentBelow = 5_000;

/** How an offer that runs out at `expiresAt` sounds now: whether urgently, and when to sound next; null = silence. */
export function ringPlan(expiresAt: number, now: number): { urgent: boolean; nextIn: number } | null {
  const left = expiresAt - now;
  if (left <= 0) return null;
  const urgent = left <= urgentBelow;
  const nextIn = urgent ? urgentEvery : Math.min(calmEvery, left - urgentBelow);
  return { urgent, nextIn: Math.max(nextIn, 100) };
}
