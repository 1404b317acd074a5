import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { Avatar } from '../../components/avatar';
import { ChannelIcon } from '../../components/channel';
import { useColleagueName } from '../../components/colleague-name';
import { Mark, Tier } from '../../components/marks';
import { useConversation } from '../../live/use-conversation';
import { useText } from '../../text/text';
import { CountdownRing } from './countdown-ring';
import styles from './offer-card.module.css';
import type { Invited } from './use-invitations';

interface Props {
  invited: Invited;
  busy: boolean;
  join: () => void;
  decline: () => void;
}

/** Who asks, about which customer, and with what question. */
export function InvitationCard({ invited: { part, invitation }, busy, join, decline }: Props) {
  const { t } = useText();
  const name = useColleagueName()(invitation.invitedBy);
  const { id, customer, channel, preview } = part.conversation;
  const question = useConversation(id).data?.log.messages.findLast(
    message =>
      message.kind === 'note' && message.author.id === invitation.invitedBy && message.at >= invitation.invitedAt,
  );
  return (
    <article className={styles.card} data-testid="invitation" aria-label={t('invitation.from', { name })}>
      <header className={styles.head}>
        <Avatar name={name} size={36} />
        <div className={styles.who}>
          <p className={styles.name}>
            {t('invitation.from', { name })} <Mark>{t(`participants.role.${invitation.role}`)}</Mark>
          </p>
          <p className={styles.where}>
            <ChannelIcon channel={channel} /> {customer.name} <Tier tier={customer.tier} />
          </p>
        </div>
        <CountdownRing offeredAt={invitation.invitedAt} expiresAt={invitation.expiresAt} />
      </header>
      {question ? (
        <p className={`${styles.words} ${styles.question}`}>
          <Icon name="note" size={14} /> {question.text}
        </p>
      ) : (
        <p className={styles.words}>{preview?.text || t('offer.noWords')}</p>
      )}
      <p className={styles.facts}>{t(`invitation.what.${invitation.role}`)}</p>
      <div className={styles.actions}>
        <Button type="primary" block loading={busy} onClick={join}>
          {t('invitation.join')}
        </Button>
        <Button disabled={busy} onClick={decline}>
          {t('invitation.decline')}
        </Button>
      </div>
    </article>
  );
}
