import type { ViewProps } from '../form-context';
import { stepsOf } from '../place';
import { ByMediumField } from './by-medium-field';
import { ChoiceField } from './choice-field';
import { ChoicesField } from './choices-field';
import { DateField } from './date-field';
import { HoursField } from './hours-field';
import { WeekField } from './week-field';
import { LevelsField } from './levels-field';
import { LinesField } from './lines-field';
import { LocalizedField } from './localized-field';
import { NumberField } from './number-field';
import { RecordsField } from './records-field';
import { ReferenceField } from './reference-field';
import { ReferencesField } from './references-field';
import { SwitchField } from './switch-field';
import { TextField } from './text-field';

/** The control of a field, by its type. */
export function FieldView({ field, base = [], of }: ViewProps) {
  const given = { steps: [...base, ...stepsOf(field.path)], name: `${of}.${field.path}` };
  switch (field.type) {
    case 'text':
      return <TextField field={field} {...given} />;
    case 'localized':
      return <LocalizedField field={field} {...given} />;
    case 'number':
      return <NumberField field={field} {...given} />;
    case 'switch':
      return <SwitchField field={field} {...given} />;
    case 'choice':
      return <ChoiceField field={field} {...given} />;
    case 'choices':
      return <ChoicesField field={field} {...given} />;
    case 'reference':
      return <ReferenceField field={field} {...given} />;
    case 'references':
      return <ReferencesField field={field} {...given} />;
    case 'lines':
      return <LinesField field={field} {...given} />;
    case 'date':
      return <DateField field={field} {...given} />;
    case 'hours':
      return <HoursField field={field} {...given} />;
    case 'week':
      return <WeekField field={field} {...given} />;
    case 'levels':
      return <LevelsField field={field} {...given} />;
    case 'byMedium':
      return <ByMediumField field={field} {...given} />;
    case 'records':
      return <RecordsField field={field} {...given} />;
  }
}
