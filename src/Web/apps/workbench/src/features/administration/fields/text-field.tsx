import { Input } from 'antd';
import styles from '../administration.module.css';
import { Frame } from './frame';
import { textOf } from '../place';
import { useHeld, type FieldProps } from './held';

export function TextField({ field, steps, name }: FieldProps<'text'>) {
  const { held, put } = useHeld(steps);
  if (field.code)
    return (
      <Frame steps={steps} name={name} wide>
        {given => (
          <Input.TextArea
            {...given}
            className={styles.code}
            autoSize={{ minRows: 1, maxRows: 12 }}
            spellCheck={false}
            autoCapitalize="off"
            value={textOf(held)}
            status={given['aria-invalid'] ? 'error' : ''}
            onChange={event => put(event.target.value)}
          />
        )}
      </Frame>
    );
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <>
          <Input
            {...given}
            {...(field.suggest ? { list: `${given.id}-list` } : {})}
            autoComplete="off"
            value={textOf(held)}
            status={given['aria-invalid'] ? 'error' : ''}
            onChange={event => put(event.target.value)}
          />
          {field.suggest && (
            <datalist id={`${given.id}-list`}>
              {field.suggest().map(one => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Frame>
  );
}
