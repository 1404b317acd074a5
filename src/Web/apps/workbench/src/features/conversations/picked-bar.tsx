import type { ConversationView } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useState } from 'react';
import { GiveDialog } from '../../components/orders/give-dialog';
import { MoveDialog } from '../../components/orders/move-dialog';
import { useText } from '../../text/text';
import styles from './conversations.module.css';

/** What can be done with several at once; it stays in view however long the table is. */
export function PickedBar({ rows, done }: { rows: ConversationView[]; done: () => void }) {
  const { t } = useText();
  const [opened, setOpened] = useState<'give' | 'move' | null>(null);
  if (rows.length === 0) return null;
  const about = {
    ids: rows.map(row => row.id),
    simulated: rows[0]!.simulated,
    done: () => {
      setOpened(null);
      done();
    },
  };
  return (
    <div className={styles.picked} role="group" aria-label={t('board.picked', { count: rows.length })}>
      <span>{t('board.picked', { count: rows.length })}</span>
      <Button size="small" onClick={() => setOpened('give')}>
        {t('lead.give')}
      </Button>
      <Button size="small" disabled={rows.some(row => row.status !== 'queued')} onClick={() => setOpened('move')}>
        {t('lead.move')}
      </Button>
      {opened === 'give' && <GiveDialog {...about} />}
      {opened === 'move' && <MoveDialog {...about} />}
    </div>
  );
}
