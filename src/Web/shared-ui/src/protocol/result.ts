export const refusalKinds = [
  'notFound',
  'invalid',
  'wrongState',
  'stale',
  'notYours',
  'noCapacity',
  'notReady',
  'queueFull',
  'queueClosed',
  'queueUnstaffed',
  'notAllowed',
  'tooLarge',
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

export interface Refusal {
  kind: RefusalKind;
  reason: string;
}

export interface Result<T> {
  value?: T | null;
  refusal?: Refusal | null;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Problem {
  title?: string;
  status?: number;
  detail?: string;
  kind?: RefusalKind;
  errors?: Record<string, string[]>;
}
