import { useCustomer, useTimeline } from '../../api/customers';
import { useExplanation } from '../../api/explanation';
import type { OfferedPart } from './use-offers';

/** While it rings, the page asks for what is wanted the moment it is taken: who it is, what was before, and why it rings here. */
export function Ahead({ part: { conversation } }: { part: OfferedPart }) {
  useCustomer(conversation.customer.id);
  useTimeline(conversation.customer.id);
  useExplanation(conversation);
  return null;
}
