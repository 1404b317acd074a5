/** A name that nobody else has: 128 random bits. `crypto.randomUUID` is missing where a page comes without TLS from another machine. */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
