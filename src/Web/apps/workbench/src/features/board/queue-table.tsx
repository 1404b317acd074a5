import type { QueueRow } from '@shared/protocol/queue';
import { localized } from '@shared/text/localized';
import { useNow } from '@shared/time/use-now';
import { Empty } from '../../components/empty';
import { Simulated } from '../../components/marks';
import { OldestSince } from '../../components/oldest-since';
import { mostOverdue } from '../../components/oldest-wait';
import { paths } from '../../components/route';
import { Section } from '../../components/section';
import { useStableOrder } from '../../components/use-stable-order';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { inLine } from './in-line';
import { QueueWaiting } from './queue-waiting';

/** Queues, the one most past its target on top; rows stay put while the pointer is over them. */
export function QueueTable({ queues, opened }: { queues: QueueRow[]; opened: string | null }) {
  const { t } = useText();
  const now = useNow();
  const worstFirst = [...queues].sort((a, b) => mostOverdue(b, now) - mostOverdue(a, now) || inLine(b) - inLine(a));
  const { ordered, hold } = useStableOrder(worstFirst, queue => queue.id);
  return (
    <div className={styles.panel}>
      <Section title={t('board.queues')} count={queues.length}>
        {queues.length === 0 ? (
          <Empty icon="inbox" title={t('board.noQueues')} hint={t('board.noQueuesHint')} />
        ) : (
          <table className={styles.table} {...hold}>
            <thead>
              <tr>
                <th scope="col">{t('board.queue')}</th>
                <th scope="col">{t('board.columnWaiting')}</th>
                <th scope="col">{t('board.columnOldest')}</th>
                <th scope="col">{t('board.columnFree')}</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map(queue => (
                <QueueLine key={queue.id} queue={queue} opened={queue.id === opened} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </div>
  );
}

function QueueLine({ queue, opened }: { queue: QueueRow; opened: boolean }) {
  const { language } = useText();
  return (
    <>
      <tr className={opened ? styles.opened : undefined}>
        <th scope="row">
          <a href={opened ? paths.board : paths.queue(queue.id)} aria-expanded={opened}>
            {localized(queue.name, language)}
          </a>{' '}
          <Simulated simulated={queue.simulated} />
        </th>
        <td className={inLine(queue) > 0 ? styles.some : styles.none}>{inLine(queue)}</td>
        <td>{inLine(queue) > 0 ? <OldestSince queue={queue} /> : '–'}</td>
        <td className={queue.free > 0 ? undefined : styles.none}>
          {queue.free}/{queue.signedIn}
        </td>
      </tr>
      {opened && (
        <tr>
          <td colSpan={4} className={styles.waiting}>
            <QueueWaiting queueId={queue.id} targets={queue.targets} />
          </td>
        </tr>
      )}
    </>
  );
}
