import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';

/** The time that is left; read once, not each second. */
export const Left = ({ until }: { until: string }) => (
  <time dateTime={until}>{duration(Math.max(0, Date.parse(until) - useNow()))}</time>
);
