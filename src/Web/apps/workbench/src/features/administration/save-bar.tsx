import { Button, Input, Tooltip } from 'antd';
import { useText } from '../../text/administration';
import styles from './administration.module.css';

interface Props {
  /** The fields that are not as they were, in words. */
  changes: string[];
  faults: number;
  note: string;
  setNote: (note: string) => void;
  busy: boolean;
  discard: () => void;
}

/** At the foot of the form: what is not saved yet, why one changes it, and the button. */
export function SaveBar({ changes, faults, note, setNote, busy, discard }: Props) {
  const { t } = useText();
  const dirty = changes.length > 0;
  return (
    <footer className={styles.bar}>
      <p role="status" className={faults > 0 ? styles.bad : styles.state}>
        {faults > 0 ? (
          t('admin.faults', { count: faults })
        ) : dirty ? (
          <Tooltip title={changes.join(t('admin.comma'))}>
            <span>{t('admin.unsaved', { count: changes.length })}</span>
          </Tooltip>
        ) : (
          t('admin.nothingChanged')
        )}
      </p>
      <Input
        className={styles.note}
        aria-label={t('admin.note')}
        placeholder={t('admin.note')}
        maxLength={200}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <Button disabled={!dirty || busy} onClick={discard}>
        {t('admin.discard')}
      </Button>
      <Button type="primary" htmlType="submit" disabled={!dirty} loading={busy}>
        {t('admin.save')}
      </Button>
    </footer>
  );
}
