import type { Entity, Json } from '@shared/protocol/configuration';
import { Button, Input } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { useForm } from '../form-context';
import { readHours, stretches, writeHours } from '../hours';
import { weekdays, type Weekday } from '../kinds/weekdays';
import { placeOf, type Step } from '../place';
import { Faults } from './faults';
import { fieldId, Frame } from './frame';
import { useHeld, type FieldProps } from './held';
import { useTyped } from './use-typed';

/** A week from Monday: each day's hours in words, and drawn over its 24 hours. */
export function WeekField({ steps, name }: FieldProps<'week'>) {
  const { held, put } = useHeld(steps);
  const week = (held ?? []) as Entity[];
  const open = (day: Weekday): Json => week.find(one => one['day'] === day)?.['open'] ?? [];
  const set = (day: Weekday, hours: Json) =>
    put(
      weekdays
        .map(one => ({ day: one, open: one === day ? hours : open(one) }))
        .filter(one => typeof one.open === 'string' || (one.open as Json[]).length > 0),
    );
  return (
    <Frame steps={steps} name={name} group>
      {() => (
        <div className={styles.week}>
          {weekdays.map((day, index) => (
            <Day
              key={day}
              day={day}
              steps={steps}
              hours={open(day)}
              set={hours => set(day, hours)}
              above={index > 0 ? open(weekdays[index - 1]!) : null}
            />
          ))}
        </div>
      )}
    </Frame>
  );
}

interface Props {
  day: Weekday;
  steps: Step[];
  hours: Json;
  set: (hours: Json) => void;
  /** The day before has these. */
  above: Json | null;
}

function Day({ day, steps, hours, set, above }: Props) {
  const { t } = useText();
  const { words, faults } = useForm();
  const at = [...steps, day];
  const id = fieldId(at);
  const found = faults(placeOf(at));
  const called = words.choice('weekday', day);
  const typed = useTyped(writeHours(hours), words => set(readHours(words) ?? words));
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{called}</label>
      <Input
        {...typed}
        id={id}
        autoComplete="off"
        placeholder={t('admin.hours.closed')}
        status={found.length > 0 ? 'error' : ''}
        aria-invalid={found.length > 0}
        aria-describedby={`${id}-fault`}
      />
      <div className={styles.bar24} aria-hidden>
        {stretches(hours).map(({ begin, end }) => (
          <span key={begin} style={{ left: `${begin * 100}%`, width: `${(end - begin) * 100}%` }} />
        ))}
      </div>
      {above !== null && writeHours(above) !== writeHours(hours) && (
        <Button type="text" aria-label={t('admin.hours.likeAboveOf', { day: called })} onClick={() => set(above)}>
          {t('admin.hours.likeAbove')}
        </Button>
      )}
      <Faults id={`${id}-fault`} found={found} />
    </div>
  );
}
