import type { ConversationView } from '@shared/protocol/conversation';
import { Alert, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { go, paths } from '../../components/route';
import { useLive } from '../../live/live-context';
import { RefusedError } from '../../live/refused-error';
import { useText } from '../../text/text';
import { ColleagueChoices } from './colleague-choices';
import { QueueChoices } from './queue-choices';
import { pass, type Target, type Way } from './pass';
import styles from './transfer.module.css';
import { useRefusalWords } from './use-refusal-words';

interface Props {
  view: ConversationView;
  /** What it shows first. */
  begin: Target;
  done: () => void;
}

/** To a queue or to a colleague, who may be asked first, with what words. A refusal is told here, before anything is let go. */
export function TransferDialog({ view, begin, done }: Props) {
  const { t } = useText();
  const live = useLive();
  const wordsOf = useRefusalWords();
  const [target, setTarget] = useState(begin);
  const [way, setWay] = useState<Way>('ask');
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const asking = target === 'colleague' && way === 'ask';
  const { name } = view.customer;
  const aim = (next: Target, how: Way) => {
    setTarget(next);
    setWay(how);
    setChosen(null);
    setRefused(null);
  };

  const send = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await pass(live, view.id, target, way, chosen!, note.trim());
      done();
      if (target === 'queue') go(paths.desk);
    } catch (error) {
      const { refusal } = error instanceof RefusedError ? error : {};
      setRefused(refusal ? wordsOf(refusal, target) : t('connection.notNow'));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={asking ? t('transfer.askHeading', { name }) : t('transfer.heading', { name })}
      okText={asking ? t('transfer.ask') : t('transfer.do')}
      cancelText={t('transfer.cancel')}
      okButtonProps={{ disabled: !chosen, loading: busy }}
      onOk={() => void send()}
      onCancel={done}
    >
      <Segmented<Target>
        block
        aria-label={t('transfer.to')}
        value={target}
        onChange={next => aim(next, way)}
        options={[
          { value: 'queue', label: t('transfer.aQueue') },
          { value: 'colleague', label: t('transfer.aColleague') },
        ]}
      />
      {target === 'queue' ? (
        <QueueChoices view={view} chosen={chosen} choose={setChosen} />
      ) : (
        <ColleagueChoices
          view={view}
          way={way}
          choose={setChosen}
          chosen={chosen}
          chooseWay={how => aim(target, how)}
        />
      )}
      <label className={styles.label} htmlFor="transferNote">
        {asking ? t('transfer.question') : t('transfer.note')}
      </label>
      <Input.TextArea
        id="transferNote"
        className={styles.note}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2_000}
        value={note}
        placeholder={asking ? t('transfer.questionPlace') : t('transfer.notePlace')}
        onChange={event => setNote(event.target.value)}
      />
      {refused && <Alert className={styles.refused} type="error" showIcon title={refused} />}
    </Modal>
  );
}
