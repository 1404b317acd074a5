import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useState } from 'react';
import { assign, barge } from '../../api/lead';
import { GiveDialog } from '../../components/orders/give-dialog';
import { MoveDialog } from '../../components/orders/move-dialog';
import { speaksWithCustomer } from '../../components/participation';
import { useLive } from '../../live/live-context';
import { usePresence } from '../../live/use-feed';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { CreditDialog } from './credit-dialog';
import styles from './intervene.module.css';
import { Whisper } from './whisper';

type Opened = 'give' | 'move' | 'credit' | 'whisper';

/** What a supervisor can do about a conversation in other hands, or in none. */
export function LeadBar({ view }: { view: ConversationView }) {
  const { t } = useText();
  const { user } = useLive().session;
  const present = (usePresence()?.kind ?? 'offline') !== 'offline';
  const { run, busy } = useCommand();
  const [opened, setOpened] = useState<Opened | null>(null);
  const waits = view.status === 'queued' || view.status === 'offered';
  const owned = view.ownerId != null && view.status !== 'closed';
  if (user.role === 'agent' || view.ownerId === user.agentId || !(waits || owned)) return null;
  const done = () => setOpened(null);
  const me = user.agentId;
  const atWork = me != null && present;
  const about = { ids: [view.id], simulated: view.simulated, done };
  return (
    <section className={styles.bar} aria-label={t('lead.title')}>
      <p className={styles.note}>
        {owned ? t('lead.listening') : t('lead.waits')} {me && !present && t('lead.goReady')}
      </p>
      <div className={styles.actions}>
        {owned && me && (
          <Button
            size="small"
            icon={<Icon name="note" />}
            onClick={() => setOpened(opened === 'whisper' ? null : 'whisper')}
            aria-expanded={opened === 'whisper'}
          >
            {t('lead.whisper')}
          </Button>
        )}
        {view.status === 'active' && atWork && !speaksWithCustomer(view, me) && (
          <Button
            size="small"
            icon={<Icon name="users" />}
            disabled={busy}
            onClick={() => void run(() => barge(view.id))}
          >
            {t('lead.barge')}
          </Button>
        )}
        {atWork && (
          <Button size="small" disabled={busy} onClick={() => void run(() => assign(view.id, me))}>
            {owned ? t('lead.takeOver') : t('lead.take')}
          </Button>
        )}
        <Button size="small" onClick={() => setOpened('give')}>
          {t('lead.give')}
        </Button>
        {view.status === 'queued' && (
          <Button size="small" onClick={() => setOpened('move')}>
            {t('lead.move')}
          </Button>
        )}
        {waits && (
          <Button size="small" onClick={() => setOpened('credit')}>
            {t('lead.credit')}
          </Button>
        )}
      </div>
      {opened === 'whisper' && <Whisper view={view} done={done} />}
      {opened === 'give' && <GiveDialog {...about} ownerId={view.ownerId} />}
      {opened === 'move' && <MoveDialog {...about} queueId={view.queueId} />}
      {opened === 'credit' && <CreditDialog view={view} done={done} />}
    </section>
  );
}
