import { Input } from 'antd';
import { useText } from '../../../text/administration';
import { readHours, writeHours } from '../hours';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';
import { useTyped } from './use-typed';

export function HoursField({ steps, name }: FieldProps<'hours'>) {
  const { t } = useText();
  const { held, put } = useHeld(steps);
  const typed = useTyped(writeHours(held), words => put(readHours(words) ?? words));
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <Input
          {...given}
          {...typed}
          autoComplete="off"
          placeholder={t('admin.hours.example')}
          status={given['aria-invalid'] ? 'error' : ''}
        />
      )}
    </Frame>
  );
}
