import { Input } from 'antd';
import { textOf } from '../place';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';

export function DateField({ steps, name }: FieldProps<'date'>) {
  const { held, put } = useHeld(steps);
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <Input
          {...given}
          type="date"
          min="1970-01-01"
          max="2199-12-31"
          value={textOf(held)}
          status={given['aria-invalid'] ? 'error' : ''}
          onChange={event => put(event.target.value)}
        />
      )}
    </Frame>
  );
}
