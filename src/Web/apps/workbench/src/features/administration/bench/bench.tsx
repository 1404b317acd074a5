import type { Entity } from '@shared/protocol/configuration';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Replay } from './replay';
import { TryOne } from './try-one';

/** What the rules that are being written would do: with one contact, and with those of a day. Nothing is stored. */
export function Bench({ ruleSet }: { ruleSet: Entity }) {
  const { t } = useText();
  return (
    <section className={styles.bench} aria-labelledby="bench-title">
      <h2 id="bench-title">{t('admin.bench.title')}</h2>
      <TryOne ruleSet={ruleSet} />
      <Replay ruleSet={ruleSet} />
    </section>
  );
}
