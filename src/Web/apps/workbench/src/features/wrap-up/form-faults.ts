import type { Answers, FieldOption, WrapUpField, WrapUpForm } from '@shared/protocol/wrap-up-form';

export type FieldFault = 'missing' | 'goesOn' | 'notANumber' | 'outOfRange';

export const isNeeded = ({ required, requiredIf }: WrapUpField, answers: Answers) => {
  const answer = requiredIf ? (answers[requiredIf.fieldId] ?? '') : '';
  return required || (requiredIf?.values.some(value => answer === value || answer.startsWith(`${value}/`)) ?? false);
};

/** The options on each step of a way: those at the top, those below what was chosen there, and so on. */
export function steps(options: FieldOption[], way: string): FieldOption[][] {
  const shown = [options];
  for (const id of way ? way.split('/') : []) {
    const below = shown.at(-1)!.find(option => option.id === id)?.options ?? [];
    if (below.length === 0) break;
    shown.push(below);
  }
  return shown;
}

function faultOf(field: WrapUpField, answers: Answers): FieldFault | null {
  const answer = answers[field.id] ?? '';
  if (!answer) return isNeeded(field, answers) ? 'missing' : null;
  if (field.kind === 'cascade') return steps(field.options, answer).length > answer.split('/').length ? 'goesOn' : null;
  if (field.kind !== 'number') return null;
  const number = Number(answer);
  if (Number.isNaN(number)) return 'notANumber';
  return number < (field.minimum ?? -Infinity) || number > (field.maximum ?? Infinity) ? 'outOfRange' : null;
}

/** What the server would refuse, by field, in the order of the form. */
export const formFaults = (form: WrapUpForm, answers: Answers): Map<string, FieldFault> =>
  new Map(
    form.fields.flatMap(field => {
      const fault = faultOf(field, answers);
      return fault ? [[field.id, fault] as const] : [];
    }),
  );
