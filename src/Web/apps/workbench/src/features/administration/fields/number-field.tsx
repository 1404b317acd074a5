import { Input } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { textOf } from '../place';
import { seconds } from '../seconds';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';

/** What is no whole number stays as it was typed, and is said to be none. */
export const typedNumber = (words: string) => {
  const plain = words.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return null;
  return /^[-−]?\d{1,9}$/.test(plain) ? Number(plain.replace('−', '-')) : words;
};

export function NumberField({ field, steps, name }: FieldProps<'number'>) {
  const { t, language } = useText();
  const { words } = useForm();
  const { held, put } = useHeld(steps);
  const long = field.seconds && typeof held === 'number' && Math.abs(held) >= 60 ? seconds(held, language) : null;
  const none = words.none(name) ?? t('admin.noneSet');
  return (
    <Frame steps={steps} name={name}>
      {given => (
        <div className={styles.number}>
          <Input
            {...given}
            inputMode="numeric"
            autoComplete="off"
            placeholder={field.optional ? none : ''}
            value={textOf(held)}
            status={given['aria-invalid'] ? 'error' : ''}
            suffix={field.seconds ? t('admin.seconds') : undefined}
            onChange={event => put(typedNumber(event.target.value))}
          />
          {long && <span className={styles.long}>{t('admin.equals', { time: long })}</span>}
        </div>
      )}
    </Frame>
  );
}
