import type { ConversationView, Participant } from '@shared/protocol/conversation';
import { Avatar } from '../../components/avatar';
import { useColleagueName } from '../../components/colleague-name';
import { Mark } from '../../components/marks';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { InvitedActions } from './invited-actions';
import { Left } from './left';
import { OwnActions } from './own-actions';
import { OwnerActions } from './owner-actions';
import styles from './participants.module.css';

/** One who is asked or takes part, with what whoever looks may do about it. */
export function ParticipantRow({ view, participant }: { view: ConversationView; participant: Participant }) {
  const { t } = useText();
  const { session } = useLive();
  const name = useColleagueName()(participant.agentId);
  const me = session.user.agentId;
  const { agentId, joinedAt, role, successor, expiresAt } = participant;
  return (
    <li className={styles.row} data-testid="participant">
      <Avatar name={name} size={24} />
      <span className={styles.name}>{name}</span>
      <Mark>{t(`participants.role.${role}`)}</Mark>
      {!joinedAt && (
        <span className={styles.waiting}>
          {t('participants.asked')} <Left until={expiresAt} />
        </span>
      )}
      {successor && <Mark>{t('participants.successor')}</Mark>}
      <span className={styles.actions}>
        {agentId === me && <OwnActions view={view} participant={participant} />}
        {view.ownerId === me && joinedAt && <OwnerActions view={view} participant={participant} name={name} />}
        {view.ownerId === me && !joinedAt && <InvitedActions view={view} agentId={agentId} name={name} />}
      </span>
    </li>
  );
}
