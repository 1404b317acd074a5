import type { ConversationView } from '@shared/protocol/conversation';
import { participationOf } from '../../components/participation';
import { useColleagueName } from '../../components/colleague-name';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { OwnerRow } from './owner-row';
import { ParticipantRow } from './participant-row';
import styles from './participants.module.css';
import { TransferRow } from './transfer-row';

/** Who is in the conversation besides oneself, as what, and who it is on its way to. Nothing while the owner is alone. */
export function ParticipantsStrip({ view }: { view: ConversationView }) {
  const { t } = useText();
  const { session } = useLive();
  const nameOf = useColleagueName();
  const me = session.user.agentId;
  const { participants = [], transfer, ownerId } = view;
  const underWay = transfer?.kind === 'toAgent';
  if (participants.length === 0 && !underWay) return null;
  const own = participationOf(view, me);
  return (
    <section className={styles.strip} aria-label={t('participants.title')}>
      <ul className={styles.people}>
        {ownerId && ownerId !== me && <OwnerRow name={nameOf(ownerId)} />}
        {participants.map(one => (
          <ParticipantRow key={one.agentId} view={view} participant={one} />
        ))}
        {underWay && <TransferRow view={view} transfer={transfer} />}
      </ul>
      {own?.joinedAt && (
        <p className={styles.hint}>
          {own.role === 'consulted'
            ? t('participants.unseen', { name: nameOf(ownerId ?? '') })
            : t('participants.seen')}
        </p>
      )}
    </section>
  );
}
