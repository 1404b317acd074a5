import type { Refusal, Result } from '@shared/protocol/result';

/** The server understood the command and did not do it. */
export class RefusedError extends Error {
  override name = 'RefusedError';

  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

export function valueOf<T>({ value, refusal }: Result<T>): T {
  if (refusal) throw new RefusedError(refusal);
  return value as T;
}
