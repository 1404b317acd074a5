import type { RuledOut } from './explanation';

export const refusalKinds = [
  'notFound',
  'invalid',
  'wrongState',
  'stale',
  'notYours',
  'doesNotFit',
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
  /** Where an agent and a conversation do not fit together: what keeps them apart. */
  why?: RuledOut | null;
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
