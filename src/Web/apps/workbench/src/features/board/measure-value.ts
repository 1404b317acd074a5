import type { MeasureName } from '@shared/protocol/board';
import { duration } from '@shared/time/format';

/** A figure in the words of its unit; a dash where there is nothing to divide by. */
export function measureValue(value: number | undefined, unit: MeasureName['unit'], language: string): string {
  if (value === undefined) return '–';
  if (unit === 'seconds') return duration(value * 1_000);
  if (unit === 'share') return new Intl.NumberFormat(language, { style: 'percent' }).format(value);
  return new Intl.NumberFormat(language, { notation: value < 10_000 ? 'standard' : 'compact' }).format(value);
}
