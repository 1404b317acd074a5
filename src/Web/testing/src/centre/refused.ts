import type { Refusal, RefusalKind } from '@shared/protocol/result';

/** Thrown inside the fake centre, answered as a refusal. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(kind: RefusalKind, reason: string) {
    super(reason);
    this.refusal = { kind, reason };
  }
}
