import { Back } from '../features/aside/back';
import { Invitations } from '../features/offers/invitations';
import { Offers } from '../features/offers/offers';
import { Overlooked } from '../features/overlooked/overlooked';
import { Why } from '../features/why/why';

/** What rings, with the reason why it rings here. */
export const Ringing = () => (
  <>
    <Offers why={({ conversation, offer }) => <Why view={conversation} offeredTo={offer.agentId} />} />
    <Invitations />
    <Back />
    <Overlooked />
  </>
);
