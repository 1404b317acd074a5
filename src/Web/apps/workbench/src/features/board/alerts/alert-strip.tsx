import { Icon } from '@shared/icons/icon';
import type { AlertRow } from '@shared/protocol/alert';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/text';
import { AlertLine } from './alert-line';
import styles from './alerts.module.css';
import { EndedLine } from './ended-line';
import { useAlertSound } from './use-alert-sound';
import { useTurn } from './use-turn';

interface Props {
  alerts: AlertRow[];
  /** Nobody touches the screen: those that are on take turns. */
  untouched?: boolean;
}

/** What somebody has to look at now, above everything else. It has one line however many there are, so that nothing moves below it. */
export function AlertStrip({ alerts, untouched = false }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const on = alerts.filter(row => !row.alert.endedAt).sort(byNeed);
  const over = alerts.filter(row => row.alert.endedAt).reverse();
  const turn = useTurn(untouched ? on.length : 0);
  useAlertSound(on);
  const top = on[turn] ?? on[0];
  return (
    <section className={styles.strip} aria-label={t('alert.title')}>
      <div className={styles.top}>
        <ul className={styles.lines} aria-live="assertive">
          {top ? (
            <AlertLine key={top.id} row={top} />
          ) : (
            <li className={styles.none}>
              <Icon name="check" size={16} /> {t('alert.none')}
            </li>
          )}
        </ul>
        {untouched
          ? on.length > 1 && <span className={styles.turn}>{`${(turn % on.length) + 1}/${on.length}`}</span>
          : alerts.length > 0 && (
              <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('alert.all', { count: alerts.length })}
              </Button>
            )}
      </div>
      {open && (
        <ul className={styles.lines}>
          {on
            .filter(row => row !== top)
            .map(row => (
              <AlertLine key={row.id} row={row} />
            ))}
          {over.map(row => (
            <EndedLine key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What nobody sees to comes first, and the latest of it. */
const byNeed = (a: AlertRow, b: AlertRow) =>
  Number(Boolean(a.alert.acknowledgedAt)) - Number(Boolean(b.alert.acknowledgedAt)) ||
  Date.parse(b.alert.at) - Date.parse(a.alert.at);
