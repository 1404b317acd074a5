import { useText } from '../../../text/administration';
import { useForm } from '../form-context';
import { Frame } from './frame';
import { textOf } from '../place';
import { useHeld, type FieldProps } from './held';
import { Select } from './select';
import { useOptions } from './use-options';

/** One of another kind. */
export function ReferenceField({ field, steps, name }: FieldProps<'reference'>) {
  const { t } = useText();
  const { words } = useForm();
  const { held, put } = useHeld(steps);
  const options = useOptions(field.to);
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <Select
          {...given}
          value={textOf(held)}
          choose={put}
          options={options}
          none={field.optional ? (words.none(name) ?? t('admin.noneChosen')) : undefined}
        />
      )}
    </Frame>
  );
}
