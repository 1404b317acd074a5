import { duration } from '@shared/time/format';

/** A time that may lie before its due moment: `0:20`, `−1:05`. */
export const seconds = (value: number) => (value <= -1 ? '−' : '') + duration(Math.abs(value) * 1_000);
