import type { FieldOption } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { useText } from '../../text/text';
import styles from './form.module.css';

interface Props {
  id?: string;
  label?: string;
  options: FieldOption[];
  value: string;
  invalid: boolean;
  describedBy?: string | undefined;
  choose: (id: string) => void;
}

/** One choice: the system's own control, which keys, letters and phones know. */
export function OptionSelect({ id, label, options, value, invalid, describedBy, choose }: Props) {
  const { t, language } = useText();
  return (
    <select
      id={id}
      className={styles.select}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      value={value}
      onChange={event => choose(event.target.value)}
    >
      <option value="">{t('form.choose')}</option>
      {options.map(option => (
        <option key={option.id} value={option.id}>
          {localized(option.name, language)}
        </option>
      ))}
    </select>
  );
}
