import { useColleagueName } from '../../components/colleague-name';
import { go, paths } from '../../components/route';
import { Section } from '../../components/section';
import * as commands from '../../live/commands/participants';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import { InvitationCard } from './invitation-card';
import { useInvitations } from './use-invitations';
import { useRinging } from './use-ringing';

/** Colleagues who ask one in. */
export function Invitations() {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const { sound } = useChoices(live.session.user.id);
  const nameOf = useColleagueName();
  const invitations = useInvitations();
  const first = invitations[0];
  useRinging(sound && first ? first.invitation.expiresAt : null);

  const join = async (id: string) => {
    if (await run(() => commands.join(live, id))) go(paths.conversation(id));
  };
  if (invitations.length === 0) return null;
  return (
    <Section title={t('invitation.title')} count={invitations.length}>
      {invitations.map(invited => (
        <InvitationCard
          key={invited.part.conversation.id}
          invited={invited}
          busy={busy}
          join={() => void join(invited.part.conversation.id)}
          decline={() => void run(() => commands.leave(live, invited.part.conversation.id))}
        />
      ))}
      <p className="visually-hidden" role="alert">
        {first && t('invitation.announce', { name: nameOf(first.invitation.invitedBy) })}
      </p>
    </Section>
  );
}
