import type { Answers, WrapUpForm } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { Button } from 'antd';
import { useText } from '../../text/text';
import { FormField } from './form-field';
import styles from './form.module.css';
import { isNeeded, type FieldFault } from './form-faults';

interface Props {
  form: WrapUpForm;
  answers: Answers;
  /** Those that are shown. */
  faults: Map<string, FieldFault>;
  /** What was chosen for this queue last time. */
  last: Answers | null;
  change: (answers: Answers) => void;
}

/** What the queue asks for (服务小结). */
export function FormFields({ form, answers, faults, last, change }: Props) {
  const { t, language } = useText();
  const empty = Object.values(answers).every(answer => !answer);
  return (
    <div className={styles.form} role="group" aria-label={localized(form.name, language)}>
      {form.fields.map(field => (
        <FormField
          key={field.id}
          field={field}
          value={answers[field.id] ?? ''}
          needed={isNeeded(field, answers)}
          fault={faults.get(field.id) ?? null}
          change={value => change({ ...answers, [field.id]: value })}
        />
      ))}
      {last && empty && (
        <Button className={styles.last} size="small" onClick={() => change({ ...answers, ...last })}>
          {t('form.asLastTime')}
        </Button>
      )}
    </div>
  );
}
