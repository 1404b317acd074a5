import type { WrapUpField } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { Input } from 'antd';
import { useText } from '../../text/text';
import { CascadeField } from './cascade-field';
import styles from './form.module.css';
import type { FieldFault } from './form-faults';
import { OptionSelect } from './option-select';

interface Props {
  field: WrapUpField;
  value: string;
  needed: boolean;
  /** Null while nothing is wrong, or nobody has asked yet. */
  fault: FieldFault | null;
  change: (value: string) => void;
}

export const controlId = (fieldId: string) => `wrapUp-${fieldId}`;

/** One thing that is asked, with the control that fits it, and what is wrong with the answer. */
export function FormField({ field, value, needed, fault, change }: Props) {
  const { t, language } = useText();
  const id = controlId(field.id);
  const faultId = `${id}-fault`;
  const shared = { id, value, 'aria-required': needed, 'aria-describedby': fault ? faultId : undefined } as const;
  const checked = { invalid: fault !== null, describedBy: fault ? faultId : undefined };
  const typed = {
    ...shared,
    'aria-invalid': fault !== null || undefined,
    status: fault ? ('error' as const) : ('' as const),
  };
  const control = () => {
    switch (field.kind) {
      case 'choice':
        return <OptionSelect id={id} options={field.options} value={value} choose={change} {...checked} />;
      case 'cascade':
        return <CascadeField id={id} field={field} value={value} change={change} {...checked} />;
      case 'date':
        return <Input {...typed} type="date" onChange={event => change(event.target.value)} />;
      case 'number':
        return <Input {...typed} inputMode="decimal" onChange={event => change(event.target.value.trim())} />;
      case 'text':
        return (
          <Input.TextArea
            {...typed}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={field.maximumLength}
            onChange={event => change(event.target.value)}
          />
        );
    }
  };
  return (
    <div className={`${styles.field} ${field.kind === 'text' || field.kind === 'cascade' ? styles.long : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {localized(field.name, language)} {needed && <span className={styles.needed}>{t('form.required')}</span>}
      </label>
      {control()}
      {fault && (
        <p id={faultId} className={styles.fault} role="alert">
          {t(`form.fault.${fault}`, { range: rangeOf(field) })}
        </p>
      )}
    </div>
  );
}

const rangeOf = ({ minimum, maximum }: WrapUpField) => `${minimum ?? '…'} – ${maximum ?? '…'}`;
