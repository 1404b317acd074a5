const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;

/** What clocks show in a zone (of the viewer where none is named), as if it were UTC. */
function wall(instant: number, zone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...fields, hourCycle: 'h23', timeZone: zone }).formatToParts(
    instant,
  );
  const part = (type: string) => Number(parts.find(one => one.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** The instant at which clocks in a zone show an hour of the day after `now`'s there. */
export function tomorrowAt(hour: number, now: number, zone?: string): Date {
  const today = new Date(wall(now, zone));
  const wanted = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + 1, hour);
  // The first guess may lie on the other side of a change of the clocks.
  const guess = wanted - (wall(wanted, zone) - wanted);
  return new Date(guess + wanted - wall(guess, zone));
}

/** Whether clocks in a zone show then what the viewer's show. */
export const sameClock = (instant: number, zone: string | undefined) =>
  wall(instant, zone) === wall(instant, undefined);
