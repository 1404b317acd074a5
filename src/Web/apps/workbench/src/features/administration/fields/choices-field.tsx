import type { Json } from '@shared/protocol/configuration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';

/** A few things of which some hold. */
export function ChoicesField({ field, steps, name }: FieldProps<'choices'>) {
  const { words } = useForm();
  const { held, put } = useHeld(steps);
  const chosen = (held ?? []) as Json[];
  return (
    <Frame steps={steps} name={name} group>
      {() => (
        <div className={styles.checks}>
          {field.of.map(value => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={event =>
                  put(event.target.checked ? [...chosen, value] : chosen.filter(other => other !== value))
                }
              />
              {words.choice(field.words, value)}
            </label>
          ))}
        </div>
      )}
    </Frame>
  );
}
