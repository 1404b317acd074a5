/** As the server writes JSON: a null is left out. */
export const asWire = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part === null ? undefined : part));

/** What arrives of a value at the other end. */
export const overWire = <T>(value: T): T => (value === undefined ? value : (JSON.parse(asWire(value)) as T));
