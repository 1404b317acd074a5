import type { Entity, Json } from '@shared/protocol/configuration';
import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { Frame } from './frame';
import { PasteDates } from './paste-dates';
import { useHeld, type FieldProps } from './held';

/** Some of the same, one below the other. */
export function RecordsField({ field, steps, name }: FieldProps<'records'>) {
  const { t } = useText();
  const { words, set, View } = useForm();
  const { held, put } = useHeld(steps);
  const records = (held ?? []) as Json[];
  const label = words.label(name);
  return (
    <Frame steps={steps} name={name} group>
      {() => (
        <div className={styles.records}>
          {records.length === 0 && <p className={styles.hint}>{words.none(name)}</p>}
          {records.map((_, index) => (
            <div key={index} className={styles.record} role="group" aria-label={`${label} ${index + 1}`}>
              <span className={styles.place}>{index + 1}</span>
              <div className={styles.cardFields}>
                {field.columns.map(column => (
                  <View key={column.path} field={column} base={[...steps, index]} of={name} />
                ))}
              </div>
              <div className={styles.recordButtons}>
                {field.ordered && (
                  <>
                    <Button
                      type="text"
                      disabled={index === 0}
                      icon={<Icon name="down" className={styles.upward} />}
                      aria-label={t('admin.moveUp', { name: `${label} ${index + 1}` })}
                      onClick={() => put(swapped(records, index - 1))}
                    />
                    <Button
                      type="text"
                      disabled={index === records.length - 1}
                      icon={<Icon name="down" />}
                      aria-label={t('admin.moveDown', { name: `${label} ${index + 1}` })}
                      onClick={() => put(swapped(records, index))}
                    />
                  </>
                )}
                <Button
                  type="text"
                  icon={<Icon name="trash" />}
                  aria-label={t('admin.take', { name: `${label} ${index + 1}` })}
                  onClick={() => set([...steps, index], undefined)}
                />
              </div>
            </div>
          ))}
          <div className={styles.chips}>
            <Button onClick={() => put([...records, { ...field.blank }])}>{t('admin.addTo', { field: label })}</Button>
            {field.paste === 'dates' && <PasteDates dates={records as Entity[]} put={put} />}
          </div>
        </div>
      )}
    </Frame>
  );
}

/** With the one at a place and the next exchanged. */
const swapped = (records: Json[], index: number) => [
  ...records.slice(0, index),
  records[index + 1]!,
  records[index]!,
  ...records.slice(index + 2),
];
