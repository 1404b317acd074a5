/** Midnight of a day of the viewer's, `add` days later. */
export function midnight(day: string, add = 0): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + add).toISOString();
}

/** The day of the viewer's in which an instant lies, as a field of a form has it, `add` days later. */
export function dayOf(at: string, add = 0): string {
  const day = new Date(at);
  day.setDate(day.getDate() + add);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
