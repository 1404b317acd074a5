/** Longest time that the server keeps something aside, less a day: its clock decides. */
export const longest = 365 * 86_400_000;

/** An instant as a field for date and time wants it: the viewer's clock, to the minute. */
export function asField(instant: number): string {
  const date = new Date(instant);
  return new Date(instant - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
