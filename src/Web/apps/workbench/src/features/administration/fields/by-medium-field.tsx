import type { Entity } from '@shared/protocol/configuration';
import type { Medium } from '@shared/protocol/conversation';
import { Switch } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { media } from '../kinds/media';
import { fieldId, Frame } from './frame';
import { useHeld, type FieldProps } from './held';

/** A card for each medium; switched off it has what is usual, or nothing. */
export function ByMediumField({ field, steps, name }: FieldProps<'byMedium'>) {
  const { t } = useText();
  const { words, set, names, View } = useForm();
  const { held } = useHeld(steps);
  const own = (held ?? {}) as Entity;
  const path = field.columns[0]?.path ?? '';
  const usual = (medium: Medium) => field.blank(medium)[path];
  return (
    <Frame steps={steps} name={name} group>
      {() => (
        <div className={styles.cards}>
          {media.map(medium => {
            const id = fieldId([...steps, medium]);
            const on = own[medium] !== undefined;
            return (
              <div key={medium} className={styles.card} role="group" aria-labelledby={`${id}-label`}>
                <div className={styles.cardHead}>
                  <span id={`${id}-label`}>{words.choice('medium', medium)}</span>
                  <Switch
                    checked={on}
                    aria-labelledby={`${id}-label`}
                    onChange={wanted => set([...steps, medium], wanted ? field.blank(medium) : undefined)}
                  />
                </div>
                {on ? (
                  <div className={styles.cardFields}>
                    {field.columns.map(column => (
                      <View key={column.path} field={column} base={[...steps, medium]} of={name} />
                    ))}
                  </div>
                ) : (
                  <p className={styles.hint}>
                    {words.none(name)}
                    {field.usual &&
                      t('admin.says', {
                        words: words.value(field.columns[0], usual(medium), `${name}.${path}`, names),
                      })}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      )}
    </Frame>
  );
}
