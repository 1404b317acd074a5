const two = (value: number) => String(value).padStart(2, '0');

/** `0:07`, `12:40`, `1:02:03`; never negative. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `09:41`. A list asks for it in every line, and what formats it costs more than the line. */
export function clockTime(at: string, language: string): string {
  const clock =
    clocks.get(language) ?? new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(language, clock);
  return clock.format(new Date(at));
}

/** A day as a heading: today, yesterday, else the date with its weekday. */
export function dayName(at: string, language: string, now: number): string {
  const day = new Date(at);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(day)) / 86_400_000);
  if (days === 0 || days === 1)
    return capitalised(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'));
  const thisYear = day.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
  }).format(day);
}

export const dateTime = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Date with its year, and time: for what may lie far back. */
export const moment = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at));
