import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { useId, useState } from 'react';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { Answer } from './answer';
import styles from './why.module.css';

interface Props {
  view: ConversationView;
  /** Whom it rings with now. */
  offeredTo?: string | undefined;
}

/** Stays out of the way until somebody asks why this agent, or why nobody yet. */
export function Why({ view, offeredTo }: Props) {
  const { t } = useText();
  const me = useLive().session.user.agentId;
  const [open, setOpen] = useState(false);
  const id = useId();
  if (view.status === 'closed' || !view.queueId) return null;
  const mine = me && (offeredTo ?? view.ownerId) === me;
  const words = view.status === 'queued' ? t('why.waits') : mine ? t('why.me') : t('why.agent');
  return (
    <div className={styles.why}>
      <button
        type="button"
        className={styles.ask}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="info" size={14} />
        {words}
        <span className={open ? styles.turned : ''}>
          <Icon name="down" size={12} />
        </span>
      </button>
      <div id={id} className={styles.answer} role="group" aria-label={words} tabIndex={0} hidden={!open}>
        {open && <Answer view={view} />}
      </div>
    </div>
  );
}
