import type { WrapUpField } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { useText } from '../../text/text';
import styles from './form.module.css';
import { steps } from './form-faults';
import { OptionSelect } from './option-select';

interface Props {
  id: string;
  field: WrapUpField;
  value: string;
  invalid: boolean;
  describedBy: string | undefined;
  change: (value: string) => void;
}

/** A way from the broad to the narrow: each choice opens the next, of any depth. */
export function CascadeField({ id, field, value, invalid, describedBy, change }: Props) {
  const { t, language } = useText();
  const way = value ? value.split('/') : [];
  const shown = steps(field.options, value);
  const name = localized(field.name, language);
  return (
    <div className={styles.way} role="group" aria-label={name}>
      {shown.map((options, depth) => (
        <OptionSelect
          key={way.slice(0, depth).join('/')}
          {...(depth === 0 ? { id } : { label: t('form.step', { name, step: depth + 1 }) })}
          options={options}
          value={way[depth] ?? ''}
          invalid={invalid && depth === shown.length - 1}
          describedBy={describedBy}
          choose={chosen => change([...way.slice(0, depth), ...(chosen ? [chosen] : [])].join('/'))}
        />
      ))}
    </div>
  );
}
