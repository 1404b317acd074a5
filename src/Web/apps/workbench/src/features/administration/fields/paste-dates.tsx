import type { Entity, Fault } from '@shared/protocol/configuration';
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { readDates } from '../../../api/configuration';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { textOf } from '../place';
import { useWords } from '../use-words';
import { typedNumber } from './number-field';

interface Props {
  dates: Entity[];
  put: (dates: Entity[]) => void;
}

/** A year's holidays at once, as a government publishes them; they take the place of all that the form had for that year. */
export function PasteDates({ dates, put }: Props) {
  const { t } = useText();
  const { fault: faultWords } = useWords();
  const { run } = useCommand();
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState(String(new Date().getFullYear() + 1));
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const number = typedNumber(year);
  const read = async () => {
    const found = await readDates(Number(year), text);
    setFaults(found.faults);
    if (found.faults.length > 0) return;
    const others = dates.filter(date => !textOf(date['date']).startsWith(`${year}-`));
    const all = [...others, ...found.exceptions];
    put(all.sort((a, b) => textOf(a['date']).localeCompare(textOf(b['date']))));
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('admin.paste.title')}</Button>
      {open && (
        <Modal
          open
          title={t('admin.paste.title')}
          okText={t('admin.paste.take')}
          cancelText={t('admin.cancel')}
          okButtonProps={{ disabled: typeof number !== 'number' || number < 1970 || number > 2199 || !text.trim() }}
          onOk={() => void run(read)}
          onCancel={() => setOpen(false)}
        >
          <label className={styles.label} htmlFor="paste-year">
            {t('admin.paste.year')}
          </label>
          <Input id="paste-year" inputMode="numeric" value={year} onChange={event => setYear(event.target.value)} />
          <label className={styles.label} htmlFor="paste-text">
            {t('admin.paste.lines')}
          </label>
          <Input.TextArea
            id="paste-text"
            autoSize={{ minRows: 5, maxRows: 14 }}
            maxLength={20_000}
            placeholder={t('admin.paste.example', { year })}
            value={text}
            onChange={event => setText(event.target.value)}
          />
          <p className={styles.hint}>{t('admin.paste.hint')}</p>
          {faults.length > 0 && (
            <Alert
              type="error"
              showIcon
              title={t('admin.paste.faults')}
              description={
                <ul className={styles.faultList}>
                  {faults.map(fault => (
                    <li key={fault.where}>
                      {t('admin.paste.line', { line: fault.where.replace(/\D+/, '') })}
                      {t('admin.says', { words: faultWords(fault) })}
                    </li>
                  ))}
                </ul>
              }
            />
          )}
        </Modal>
      )}
    </>
  );
}
