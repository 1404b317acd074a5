import type { Entity, Json } from '@shared/protocol/configuration';
import { createContext, useContext, type ComponentType } from 'react';
import type { Field } from './kinds/description';
import type { Step } from './place';
import type { Names } from './names';
import type { Words } from './use-words';

export interface ViewProps {
  field: Field;
  /** Where that is which it belongs to. */
  base?: Step[];
  /** The name of that among words and ranges. */
  of: string;
}

/** What the fields of a form share. */
export interface Form {
  value: Entity;
  set: (steps: Step[], next: Json | undefined) => void;
  /** What is wrong at a place, in words. */
  faults: (place: string) => string[];
  names: Names;
  words: Words;
  /** The control of a field, for fields that hold others. */
  View: ComponentType<ViewProps>;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('no form around this field');
  return form;
}
