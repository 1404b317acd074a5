import { useForm } from '../form-context';
import { Frame } from './frame';
import { textOf } from '../place';
import { useHeld, type FieldProps } from './held';
import { Select } from './select';

export function ChoiceField({ field, steps, name }: FieldProps<'choice'>) {
  const { words } = useForm();
  const { held, put } = useHeld(steps);
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <Select
          {...given}
          value={textOf(held)}
          choose={put}
          none={field.optional ? (words.none(name) ?? '') : undefined}
          options={field.of.map(value => ({ value, words: words.choice(field.words, value) }))}
        />
      )}
    </Frame>
  );
}
