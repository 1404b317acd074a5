import type { Demo } from '@shared/protocol/session';
import { useState } from 'react';
import { switchTraffic } from '../api/demo';
import { useText } from '../text/text';
import styles from './rows.module.css';

/** Simulated customers and agents: on or off. */
export function TrafficSwitch({ demo, changed }: { demo: Demo | null; changed: (demo: Demo) => void }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const on = demo?.traffic ?? false;
  const turn = () => {
    setBusy(true);
    setFailed(false);
    switchTraffic(!on)
      .then(changed, () => setFailed(true))
      .finally(() => setBusy(false));
  };
  return (
    <section className={styles.row}>
      <div className={styles.words}>
        <h2 id="traffic">{t('traffic.title')}</h2>
        <p>{on ? t('traffic.on', { perMinute: demo!.perMinute }) : t('traffic.off')}</p>
        {failed && <p role="alert">{t('traffic.failed')}</p>}
      </div>
      <button
        type="button"
        role="switch"
        className={styles.switch}
        aria-checked={on}
        aria-labelledby="traffic"
        disabled={busy || !demo}
        onClick={turn}
      >
        <span />
      </button>
    </section>
  );
}
