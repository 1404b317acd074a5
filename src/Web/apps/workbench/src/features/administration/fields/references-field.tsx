import type { Json } from '@shared/protocol/configuration';
import { Icon } from '@shared/icons/icon';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';
import { Select } from './select';
import { useOptions } from './use-options';

/** Several of another kind, in the order in which they were chosen. */
export function ReferencesField({ field, steps, name }: FieldProps<'references'>) {
  const { t } = useText();
  const { names, words } = useForm();
  const { held, put } = useHeld(steps);
  const chosen = (held ?? []) as Json[];
  const options = useOptions(field.to).filter(option => !chosen.includes(option.value));
  return (
    <Frame steps={steps} name={name} group>
      {given => (
        <div className={styles.chips}>
          {chosen.map(String).map(id => (
            <button
              key={id}
              type="button"
              className={styles.chip}
              aria-label={t('admin.take', { name: names.name(field.to, id) })}
              onClick={() => put(chosen.filter(other => other !== id))}
            >
              {names.name(field.to, id)} <Icon name="close" size={12} />
            </button>
          ))}
          <Select
            {...given}
            aria-label={t('admin.addTo', { field: words.label(name) })}
            value=""
            none={t('admin.add')}
            options={options}
            choose={id => id && put([...chosen, id])}
          />
        </div>
      )}
    </Frame>
  );
}
