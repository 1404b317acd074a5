import type { ConversationFilter } from '../../api/conversations';

const known = [
  'customerId',
  'queueId',
  'ownerId',
  'channel',
  'medium',
  'category',
  'status',
  'closeReason',
  'stars',
  'from',
  'before',
  'customer',
  'q',
] as const satisfies (keyof ConversationFilter)[];

/** What an address asks for; what it names besides is no part of it. */
export function filterOf(query: string): ConversationFilter {
  const given = new URLSearchParams(query);
  return Object.fromEntries(known.flatMap(name => (given.get(name) ? [[name, given.get(name)]] : [])));
}
