import { describe, expect, it } from 'vitest';
import { sameClock, tomorrowAt } from './zone';

const at = (instant: string, zone: string) => tomorrowAt(9, Date.parse(instant), zone).toISOString();

describe('tomorrow at nine', () => {
  it('is that of the zone, whose day may be another than the viewer’s', () => {
    expect(at('2026-11-23T12:00:00Z', 'Asia/Shanghai')).toBe('2026-11-24T01:00:00.000Z');
    expect(at('2026-11-23T20:00:00Z', 'Asia/Shanghai')).toBe('2026-11-25T01:00:00.000Z');
    expect(at('2026-11-23T02:00:00Z', 'America/New_York')).toBe('2026-11-23T14:00:00.000Z');
  });

  it('goes by the clocks on the days on which they are changed, and over a year’s end', () => {
    expect(at('2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T07:00:00.000Z');
    expect(at('2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z');
    expect(at('2026-12-31T12:00:00Z', 'Asia/Kathmandu')).toBe('2027-01-01T03:15:00.000Z');
  });

  it('is the viewer’s own where no zone is named', () => {
    const nine = tomorrowAt(9, Date.parse('2026-06-15T12:00:00Z'));
    expect(nine.getHours()).toBe(9);
    expect(sameClock(nine.getTime(), undefined)).toBe(true);
  });
});
