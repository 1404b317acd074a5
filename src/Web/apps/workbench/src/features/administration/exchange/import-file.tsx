import type { ChangeSet, Fault } from '@shared/protocol/configuration';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { commitChange } from '../../../api/configuration';
import { compare, readAgents, type Comparison } from '../../../api/exchange';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { EntityChange } from '../history/change-details';
import { useWords } from '../use-words';
import { FaultList } from '../other-faults';

/** So many are told one by one. */
const most = 100;

type Read = { file: string } & (
  { wrong: 'unreadable' | Fault[] } | { wrong: null; change: ChangeSet; comparison: Comparison }
);

/** A change set of a file's text: a table of agents, or what was exported; a fault of its lines, or that it is neither. */
async function changeOf(
  name: string,
  text: string,
): Promise<{ change: ChangeSet } | { wrong: 'unreadable' | Fault[] }> {
  if (/\.csv$/i.test(name)) {
    const { set, faults } = await readAgents(text);
    return faults.length > 0 ? { wrong: faults } : { change: { set: set ?? [] } };
  }
  try {
    const { set } = JSON.parse(text) as ChangeSet;
    return Array.isArray(set) ? { change: { set } } : { wrong: 'unreadable' };
  } catch {
    return { wrong: 'unreadable' };
  }
}

/** Chooses a file, shows what it would change, and changes it when told to. It never removes anything. */
export function ImportFile() {
  const { t } = useText();
  const { run } = useCommand();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    void run(async () => {
      const found = await changeOf(file.name, await file.text());
      if ('wrong' in found) setRead({ file: file.name, wrong: found.wrong });
      else setRead({ file: file.name, wrong: null, change: found.change, comparison: await compare(found.change) });
    });
  };
  const take = async ({ change, comparison, file }: Extract<Read, { wrong: null }>) => {
    setBusy(true);
    await run(async () => {
      // What is so already is no change.
      const named = new Set(comparison.differences.map(({ kind, id }) => `${kind}/${id}`));
      const set = (change.set ?? []).filter(({ kind, id }) => named.has(`${kind}/${id}`));
      await commitChange(comparison.version, { set, note: file });
      setRead(null);
      void message.success(t('admin.saved'));
      await queries.invalidateQueries();
    });
    setBusy(false);
  };
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.exchange.in')}</h3>
      <p className={styles.hint}>{t('admin.exchange.inHint')}</p>
      <input
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label={t('admin.exchange.choose')}
        onChange={choose}
      />
      <div aria-live="polite">
        {read?.wrong === 'unreadable' && (
          <p className={styles.bad}>{t('admin.exchange.unreadable', { file: read.file })}</p>
        )}
        {Array.isArray(read?.wrong) && <Lines faults={read.wrong} />}
        {read?.wrong === null && (
          <Would {...read.comparison}>
            <Button
              type="primary"
              loading={busy}
              disabled={read.comparison.faults.length > 0 || read.comparison.differences.length === 0}
              onClick={() => void take(read)}
            >
              {t('admin.exchange.take')}
            </Button>
          </Would>
        )}
      </div>
    </div>
  );
}

/** What is wrong with a table, line by line. */
function Lines({ faults }: { faults: Fault[] }) {
  const { t } = useText();
  const words = useWords();
  return (
    <ul className={styles.faultList}>
      {faults.slice(0, most).map((fault, index) => {
        const [, line = '', column = ''] = /^line (\d+)(?:, (\w+))?$/.exec(fault.where) ?? [];
        return (
          <li key={index}>
            {column ? t('admin.exchange.column', { line, column }) : t('admin.exchange.line', { line })}
            {t('admin.says', { words: words.fault(fault) })}
          </li>
        );
      })}
    </ul>
  );
}

function Would({ faults, differences, children }: Comparison & { children: React.ReactNode }) {
  const { t } = useText();
  const count = (was: string) => differences.filter(one => one.was === was).length;
  return (
    <>
      <p className={styles.outcome}>
        {differences.length === 0
          ? t('admin.exchange.same')
          : t('admin.exchange.would', { added: count('added'), changed: count('changed') })}
      </p>
      {faults.length > 0 && <FaultList faults={faults.slice(0, most)} />}
      <div className={styles.details}>
        {differences.slice(0, most).map(difference => (
          <EntityChange key={`${difference.kind}/${difference.id}`} difference={difference} />
        ))}
        {differences.length > most && (
          <p className={styles.hint}>{t('admin.history.andMore', { count: differences.length - most })}</p>
        )}
      </div>
      {children}
    </>
  );
}
