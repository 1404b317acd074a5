import type { Entity, Json } from '@shared/protocol/configuration';
import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import { Faults } from './fields/faults';

interface Props {
  value: Entity;
  set: (value: Entity) => void;
  bad: boolean;
  setBad: (bad: boolean) => void;
}

const read = (text: string): Entity | null => {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

/** The whole of it as JSON, to copy, compare and paste. */
export function AsText({ value, set, bad, setBad }: Props) {
  const { t } = useText();
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  const put = (typed: string) => {
    setText(typed);
    const next = read(typed);
    setBad(next === null);
    if (next) set(next);
  };
  return (
    <section className={styles.group}>
      <Input.TextArea
        className={styles.code}
        autoSize={{ minRows: 12, maxRows: 40 }}
        spellCheck={false}
        autoCapitalize="off"
        aria-label={t('admin.asText')}
        aria-invalid={bad}
        aria-describedby="as-text-fault"
        status={bad ? 'error' : ''}
        value={text}
        onChange={event => put(event.target.value)}
      />
      <Faults id="as-text-fault" found={bad ? [t('admin.finding.unreadable')] : []} />
    </section>
  );
}
