import { Icon } from '@shared/icons/icon';
import type { QueueRow } from '@shared/protocol/queue';
import { localized } from '@shared/text/localized';
import { useState } from 'react';
import { useMe } from '../../api/me';
import { useQueues } from '../../api/queues';
import { OldestSince } from '../../components/oldest-since';
import { Section } from '../../components/section';
import { useText } from '../../text/text';
import { WaitingList } from './waiting-list';
import styles from './inbox.module.css';

/** The agent's queues with somebody in them; each opens into its line, from where one can be taken. */
export function Waiting() {
  const { t } = useText();
  const { data: queues } = useQueues();
  const own = new Set(useMe().data?.agent.queues.map(queue => queue.queueId));
  const [open, setOpen] = useState<string | null>(null);
  const busy = (queues ?? []).filter(queue => own.has(queue.id) && queue.waiting > 0);
  const waiting = busy.reduce((sum, queue) => sum + queue.waiting, 0);
  return (
    <Section title={t('inbox.waiting')} count={waiting}>
      {queues && waiting === 0 && <p className={styles.nothing}>{t('inbox.nothingWaiting')}</p>}
      <ul>
        {busy.map(queue => (
          <li key={queue.id}>
            <QueueLine
              queue={queue}
              open={open === queue.id}
              toggle={() => setOpen(open === queue.id ? null : queue.id)}
            />
            {open === queue.id && <WaitingList queueId={queue.id} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function QueueLine({ queue, open, toggle }: { queue: QueueRow; open: boolean; toggle: () => void }) {
  const { language } = useText();
  return (
    <button type="button" className={styles.queue} aria-expanded={open} onClick={toggle}>
      <span className={open ? styles.opened : styles.closed}>
        <Icon name="down" size={14} />
      </span>
      <span className={styles.queueName}>{localized(queue.name, language)}</span>
      <OldestSince queue={queue} />
      <span className={styles.queueCount}>{queue.waiting}</span>
    </button>
  );
}
