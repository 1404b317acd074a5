import type { ReactNode } from 'react';
import { useCommandHandler } from '../../components/commands/handlers';
import { Section } from '../../components/section';
import { go, paths } from '../../components/route';
import { useDesktopNotice } from '../../components/use-desktop-notice';
import * as commands from '../../live/commands/offers';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import { Ahead } from './ahead';
import { OfferCard } from './offer-card';
import { SoundHint } from './sound-hint';
import { useOffers, type OfferedPart } from './use-offers';
import { useLastSeconds } from './use-last-seconds';
import { useRinging } from './use-ringing';

interface Props {
  /** Why it rings here. */
  why: (part: OfferedPart) => ReactNode;
}

/** The countdown is spoken when it begins, and when so many are left. */
const lastSeconds = 5;

/** What rings now. Ctrl+Enter takes the first. */
export function Offers({ why }: Props) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const { sound } = useChoices(live.session.user.id);
  const offers = useOffers();
  const first = offers[0];

  const accept = async ({ conversation, offer }: OfferedPart) => {
    if (await run(() => commands.accept(live, conversation.id, offer.fence))) go(paths.conversation(conversation.id));
  };
  const reject = ({ conversation, offer }: OfferedPart) =>
    run(() => commands.reject(live, conversation.id, offer.fence));

  useRinging(sound && first ? first.offer.expiresAt : null);
  const notice = first && {
    tag: first.conversation.id,
    title: t('offer.notice', { name: first.conversation.customer.name }),
    words: first.conversation.preview?.text ?? '',
  };
  useDesktopNotice('offer', notice);
  const hurry = useLastSeconds(first?.offer.expiresAt ?? null, lastSeconds);
  useCommandHandler('accept', first && !busy ? () => void accept(first) : null);
  useCommandHandler('reject', first && !busy ? () => void reject(first) : null);

  if (offers.length === 0) return null;
  return (
    <Section title={t('offer.title')} count={offers.length}>
      {offers.map(part => (
        <OfferCard
          key={part.conversation.id}
          part={part}
          busy={busy}
          accept={() => void accept(part)}
          reject={() => void reject(part)}
          why={why(part)}
        />
      ))}
      {offers.map(part => (
        <Ahead key={part.conversation.id} part={part} />
      ))}
      <SoundHint />
      <p className="visually-hidden" role="alert">
        {first && !hurry && t('offer.announce', { name: first.conversation.customer.name })}
        {first && hurry && t('offer.hurry', { name: first.conversation.customer.name, seconds: lastSeconds })}
      </p>
    </Section>
  );
}
