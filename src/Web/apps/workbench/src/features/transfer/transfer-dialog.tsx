import type { ConversationView } from '@shared/protocol/conversation';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useQueues } from '../../api/queues';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import * as commands from '../../live/commands/transfer';
import { useLive } from '../../live/live-context';
import { RefusedError } from '../../live/refused-error';
import { useText } from '../../text/text';
import { QueueChoice } from './queue-choice';
import styles from './transfer.module.css';

/** To which queue, with what words for the next colleague. A refusal is told here, before anything is let go. */
export function TransferDialog({ view, done }: { view: ConversationView; done: () => void }) {
  const { t } = useText();
  const live = useLive();
  const queues = useQueues();
  const [queueId, setQueueId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const transfer = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await commands.transfer(live, view.id, queueId!, note.trim());
      done();
      go(paths.desk);
    } catch (error) {
      const { refusal } = error instanceof RefusedError ? error : {};
      setRefused(refusal ? t(`refusal.${refusal.kind}`, { reason: refusal.reason }) : t('connection.notNow'));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t('transfer.heading', { name: view.customer.name })}
      okText={t('transfer.do')}
      cancelText={t('transfer.cancel')}
      okButtonProps={{ disabled: !queueId, loading: busy }}
      onOk={() => void transfer()}
      onCancel={done}
    >
      {queues.error && !queues.data && <Failure error={queues.error} retry={queues.refetch} />}
      {queues.isPending && <LoadingRows rows={4} />}
      <div className={styles.queues} role="radiogroup" aria-label={t('transfer.toQueue')}>
        {queues.data
          ?.filter(queue => queue.id !== view.queueId && queue.simulated === view.simulated)
          .map(queue => (
            <QueueChoice
              key={queue.id}
              queue={queue}
              chosen={queue.id === queueId}
              choose={() => setQueueId(queue.id)}
            />
          ))}
      </div>
      <label className={styles.label} htmlFor="transferNote">
        {t('transfer.note')}
      </label>
      <Input.TextArea
        id="transferNote"
        className={styles.note}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2_000}
        value={note}
        placeholder={t('transfer.notePlace')}
        onChange={event => setNote(event.target.value)}
      />
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
    </Modal>
  );
}
