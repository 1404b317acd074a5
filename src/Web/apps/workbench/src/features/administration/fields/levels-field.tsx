import type { Entity } from '@shared/protocol/configuration';
import { Icon } from '@shared/icons/icon';
import { Button, Input } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { placeOf, textOf } from '../place';
import { Faults } from './faults';
import { fieldId, Frame } from './frame';
import { useHeld, type FieldProps } from './held';
import { typedNumber } from './number-field';
import { Select } from './select';
import { useOptions } from './use-options';

/** Skills, each with a level up to 10. */
export function LevelsField({ field, steps, name }: FieldProps<'levels'>) {
  const { t } = useText();
  const { names, words, set, faults } = useForm();
  const { held } = useHeld(steps);
  const levels = Object.entries((held ?? {}) as Entity);
  const options = useOptions('skill').filter(option => !levels.some(([skill]) => skill === option.value));
  return (
    <Frame steps={steps} name={name} group>
      {given => (
        <div className={styles.levels}>
          {levels.map(([skill, level]) => {
            const found = faults(placeOf([...steps, skill]));
            const id = fieldId([...steps, skill]);
            const called = names.name('skill', skill);
            return (
              <div key={skill} className={styles.level}>
                <label htmlFor={id}>{called}</label>
                <Input
                  id={id}
                  inputMode="numeric"
                  autoComplete="off"
                  value={textOf(level)}
                  status={found.length > 0 ? 'error' : ''}
                  aria-invalid={found.length > 0}
                  aria-describedby={`${id}-fault`}
                  onChange={event => set([...steps, skill], typedNumber(event.target.value))}
                />
                <Button
                  type="text"
                  icon={<Icon name="close" />}
                  aria-label={t('admin.take', { name: called })}
                  onClick={() => set([...steps, skill], undefined)}
                />
                <Faults id={`${id}-fault`} found={found} />
              </div>
            );
          })}
          <Select
            id={given.id}
            aria-label={t('admin.addTo', { field: words.label(name) })}
            value=""
            none={t('admin.add')}
            options={options}
            choose={skill => skill && set([...steps, skill], Math.max(field.least, 5))}
          />
        </div>
      )}
    </Frame>
  );
}
