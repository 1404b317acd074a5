import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from './new-id';

describe('a new id', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is made where the page comes without TLS, too', () => {
    const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    vi.stubGlobal('crypto', insecure);
    expect(newId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newId()).not.toBe(newId());
  });
});
