import { Button } from 'antd';
import { useState } from 'react';
import { exportAgents, exportConfiguration } from '../../../api/exchange';
import { saveFile } from '../../../components/save-file';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { ImportFile } from './import-file';

/** The configuration as files: out, and in again after one has seen what would change. */
export function ExchangePage() {
  const { t } = useText();
  return (
    <section aria-labelledby="exchange-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="exchange-title">{t('admin.exchange.title')}</h1>
      </header>
      <p className={styles.about}>{t('admin.exchange.about')}</p>
      <div className={styles.benchBox}>
        <h3>{t('admin.exchange.out')}</h3>
        <div className={styles.chips}>
          <Save name="configuration.json" words={t('admin.exchange.whole')} read={exportConfiguration} />
          <Save name="agents.csv" words={t('admin.exchange.agents')} read={exportAgents} />
        </div>
      </div>
      <ImportFile />
    </section>
  );
}

function Save({ name, words, read }: { name: string; words: string; read: () => Promise<Blob> }) {
  const { run } = useCommand();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await run(async () => saveFile(name, await read()));
    setBusy(false);
  };
  return (
    <Button loading={busy} onClick={() => void save()}>
      {words}
    </Button>
  );
}
