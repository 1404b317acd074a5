import type { AgentPart, Offer } from '@shared/protocol/agent';
import { useParts } from '../../live/use-feed';

export type OfferedPart = AgentPart & { offer: Offer };

const isOffered = (part: AgentPart): part is OfferedPart => part.role === 'offered' && part.offer != null;

/** What rings, the one that runs out first on top. */
export const useOffers = (): OfferedPart[] =>
  useParts()
    .filter(isOffered)
    .sort((a, b) => a.offer.expiresAt.localeCompare(b.offer.expiresAt));
