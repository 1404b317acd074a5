import { describe, expect, it } from 'vitest';
import { readHours, stretches, writeHours } from './hours';

describe('open hours', () => {
  it('are read as people type them in either language, and written in one way', () => {
    const noon = [
      { from: '09:00:00', to: '12:00:00' },
      { from: '13:00:00', to: '18:00:00' },
    ];
    expect(readHours('9:00-12:00, 13:00-18:00')).toEqual(noon);
    expect(readHours('09：00～12：00、13：00至18：00')).toEqual(noon);
    expect(writeHours(noon)).toBe('09:00-12:00, 13:00-18:00');
  });

  it('may end at midnight, run over it, or be none', () => {
    expect(readHours('00:00-24:00')).toEqual([{ from: '00:00:00', to: '00:00:00' }]);
    expect(writeHours(readHours('08:00-24:00') ?? [])).toBe('08:00-24:00');
    expect(stretches(readHours('22:00-06:00') ?? [])).toEqual([{ begin: 22 / 24, end: 1 }]);
    expect(readHours(' ')).toEqual([]);
  });

  it.each(['9-18', '09:00', '25:00-26:00', '09:60-10:00', '09:00-24:30', 'always'])('are not %s', words => {
    expect(readHours(words)).toBeNull();
    expect(writeHours(words)).toBe(words);
  });
});
