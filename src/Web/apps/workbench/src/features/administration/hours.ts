import type { Json } from '@shared/protocol/configuration';

interface Interval {
  [end: string]: Json;
  from: string;
  to: string;
}

const between = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至到]\s*(\d{1,2})[:：](\d{2})$/;

/** `09:00-12:00, 13:00-18:00` as the server keeps it; null when it is none of that. The midnight that ends a day may be 24:00. */
export function readHours(text: string): Interval[] | null {
  const parts = text.split(/[,，、;；]/).map(part => part.trim());
  if (parts.every(part => part === '')) return [];
  const found = parts.filter(Boolean).map(part => {
    const [, fromHour, fromMinute, toHour, toMinute] = between.exec(part) ?? [];
    const [from, to] = [clock(fromHour, fromMinute, 23), clock(toHour, toMinute, 24)];
    return from && to ? { from, to } : null;
  });
  return found.includes(null) ? null : (found as Interval[]);
}

function clock(hour: string | undefined, minute: string | undefined, last: number) {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hour === undefined || hours > last || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${minute}:00`;
}

/** The same, to be read and changed; what is no hours stays as it was typed. */
export function writeHours(held: Json | undefined): string {
  if (!Array.isArray(held)) return typeof held === 'string' ? held : '';
  return (held as Interval[])
    .map(({ from, to }) => `${from.slice(0, 5)}-${to.startsWith('00:00') ? '24:00' : to.slice(0, 5)}`)
    .join(', ');
}

/** Stretches of a day in parts of it, for drawing; what runs over midnight is cut there. */
export const stretches = (held: Json | undefined) =>
  (Array.isArray(held) ? (held as Interval[]) : []).map(({ from, to }) => {
    const [begin, end] = [share(from), share(to)];
    return { begin, end: end <= begin ? 1 : end };
  });

function share(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours + minutes / 60) / 24;
}
