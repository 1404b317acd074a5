import type { Entity } from '@shared/protocol/configuration';
import { serverClock } from '@shared/time/server-clock';
import { Button } from 'antd';
import { useState } from 'react';
import { replayRules, type RulesReplayed } from '../../../api/rules';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Select } from '../fields/select';
import { FaultList } from '../other-faults';
import { Replayed } from './replayed';
import { Labelled } from './try-one';

const spans = ['today', 'yesterday', 'week'] as const;
type Span = (typeof spans)[number];

/** From midnight to midnight of the viewer, as instants. */
function between(span: Span, now: number): [string, string] {
  const day = (add: number) => {
    const at = new Date(now);
    return new Date(at.getFullYear(), at.getMonth(), at.getDate() + add).toISOString();
  };
  if (span === 'today') return [day(0), day(1)];
  return span === 'yesterday' ? [day(-1), day(0)] : [day(-7), day(0)];
}

/** The contacts of a day, decided by the draft beside the rules in force. */
export function Replay({ ruleSet }: { ruleSet: Entity }) {
  const { t } = useText();
  const { run } = useCommand();
  const [span, setSpan] = useState<Span>('yesterday');
  const [busy, setBusy] = useState(false);
  const [replayed, setReplayed] = useState<RulesReplayed | null>(null);
  const go = async () => {
    setBusy(true);
    await run(async () => setReplayed(await replayRules(ruleSet, ...between(span, serverClock.now()))));
    setBusy(false);
  };
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.bench.many')}</h3>
      <p className={styles.hint}>{t('admin.bench.manyHint')}</p>
      <div className={styles.benchFields}>
        <Labelled label={t('admin.bench.span')}>
          {id => (
            <Select
              id={id}
              value={span}
              options={spans.map(value => ({ value, words: t(`admin.bench.spans.${value}`) }))}
              choose={value => setSpan(value as Span)}
            />
          )}
        </Labelled>
      </div>
      <Button onClick={() => void go()} loading={busy}>
        {t('admin.bench.replay')}
      </Button>
      <div aria-live="polite">
        {replayed && (replayed.faults.length > 0 ? <FaultList faults={replayed.faults} /> : <Replayed {...replayed} />)}
      </div>
    </div>
  );
}
