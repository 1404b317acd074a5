import type { Json } from '@shared/protocol/configuration';
import { Input } from 'antd';
import { textOf } from '../place';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';

/** Some texts, one a line. */
export function LinesField({ steps, name }: FieldProps<'lines'>) {
  const { held, put } = useHeld(steps);
  return (
    <Frame steps={steps} name={name} wide>
      {given => (
        <Input.TextArea
          {...given}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={((held ?? []) as Json[]).map(textOf).join('\n')}
          status={given['aria-invalid'] ? 'error' : ''}
          onChange={event => put(event.target.value === '' ? [] : event.target.value.split('\n'))}
        />
      )}
    </Frame>
  );
}
