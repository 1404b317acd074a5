import type { NewCentre } from '@shared/protocol/session';
import { useState } from 'react';
import { deleteDemo } from '../api/demo';
import { useText } from '../text/text';
import styles from './rows.module.css';

/** Asks once, then removes the demonstration for good. */
export function DeleteDemo({ deleted }: { deleted: (centre: NewCentre) => void }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const remove = () => {
    setBusy(true);
    setFailed(false);
    deleteDemo()
      .then(deleted, () => setFailed(true))
      .finally(() => setBusy(false));
  };
  return (
    <section className={styles.row}>
      <div className={styles.words}>
        <h2>{asking ? t('remove.ask') : t('remove.title')}</h2>
        <p>{asking ? t('remove.askHint') : t('remove.hint')}</p>
        {failed && <p role="alert">{t('remove.failed')}</p>}
      </div>
      {asking ? (
        <>
          <button type="button" className={styles.danger} disabled={busy} onClick={remove}>
            {t('remove.yes')}
          </button>
          <button type="button" className={styles.button} disabled={busy} autoFocus onClick={() => setAsking(false)}>
            {t('remove.no')}
          </button>
        </>
      ) : (
        <button type="button" className={styles.button} onClick={() => setAsking(true)}>
          {t('remove.open')}
        </button>
      )}
    </section>
  );
}
