import type { Language } from '@shared/text/language';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A length of time as people say it: `1 hr 30 min`, `20 sec`; a negative one with its sign. */
export function seconds(value: number, language: Language): string {
  let rest = Math.abs(value);
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 || (unit === 'second' && value === 0)
      ? [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count)]
      : [];
  });
  return (value < 0 ? '−' : '') + parts.join(language === 'zh-CN' ? '' : ' ');
}
