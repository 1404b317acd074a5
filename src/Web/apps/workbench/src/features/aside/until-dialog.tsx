import type { ConversationView } from '@shared/protocol/conversation';
import { dateTime } from '@shared/time/format';
import { serverClock } from '@shared/time/server-clock';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { park } from '../../live/commands/aside';
import { useLive } from '../../live/live-context';
import { RefusedError } from '../../live/refused-error';
import { useText } from '../../text/text';
import styles from './aside.module.css';
import { asField, longest } from './field';

/** Any minute within a year. A refusal is told here. */
export function UntilDialog({ view, done }: { view: ConversationView; done: () => void }) {
  const { t, language } = useText();
  const live = useLive();
  const now = serverClock.now();
  const [given, setGiven] = useState(() => asField(now + 2 * 3_600_000));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const at = Date.parse(given); // in the viewer's zone, as it was typed
  const fits = at > now && at <= now + longest;

  const put = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await park(live, view.id, new Date(at));
      done();
    } catch (error) {
      const { refusal } = error instanceof RefusedError ? error : {};
      setRefused(refusal ? t(`refusal.${refusal.kind}`, { reason: refusal.reason }) : t('connection.notNow'));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      width={400}
      title={t('aside.pickHeading', { name: view.customer.name })}
      okText={t('aside.put')}
      cancelText={t('aside.cancel')}
      okButtonProps={{ disabled: !fits, loading: busy }}
      onOk={() => void put()}
      onCancel={done}
    >
      <label className={styles.label} htmlFor="asideUntil">
        {t('aside.backOn')}
      </label>
      <Input
        id="asideUntil"
        type="datetime-local"
        autoFocus
        value={given}
        min={asField(now)}
        max={asField(now + longest)}
        aria-describedby="asideHint"
        status={fits ? '' : 'error'}
        onChange={event => setGiven(event.target.value)}
        onPressEnter={() => fits && void put()}
      />
      <p id="asideHint" className={styles.explained}>
        {fits
          ? t('aside.sooner')
          : t('aside.outOfRange', { last: dateTime(new Date(now + longest).toISOString(), language) })}
      </p>
      {refused && <Alert type="error" showIcon title={refused} />}
    </Modal>
  );
}
