import type { LocalizedText } from './agent';

export interface FieldOption {
  id: string;
  name: LocalizedText;
  options: FieldOption[];
}

export interface WrapUpField {
  id: string;
  name: LocalizedText;
  kind: 'text' | 'choice' | 'cascade' | 'date' | 'number';
  required: boolean;
  /** Required where an earlier field has one of these answers, or one that begins with it. */
  requiredIf?: { fieldId: string; values: string[] } | null;
  options: FieldOption[];
  maximumLength: number;
  minimum?: number | null;
  maximum?: number | null;
  isCategory: boolean;
}

export interface WrapUpForm {
  id: string;
  name: LocalizedText;
  fields: WrapUpField[];
}

/** By field: of a cascade the ids of the way, joined by slashes; of a date `2026-11-30`. */
export type Answers = Record<string, string>;
