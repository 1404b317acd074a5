import type { Mention } from '@shared/protocol/agent';
import type { Message } from '@shared/protocol/message';
import type { FakeCentre } from '../centre';

/** The bell of an agent whom a note names; the same note rings once. */
export function mention(centre: FakeCentre, agentId: string, { conversationId, number, at, author, text }: Message) {
  const known = centre.mentions.get(agentId) ?? [];
  if (known.some(one => one.conversationId === conversationId && one.number === number)) return;
  const customerName = centre.case(conversationId).view.customer.name;
  const by = { byAgentId: author.id!, by: author.name! };
  const made: Mention = { conversationId, number, at, ...by, customerName, words: text, read: false };
  centre.mentions.set(agentId, [...known, made]);
  centre.feeds.get(agentId)!.add({ type: 'mention', mention: made });
}

export function mark(
  centre: FakeCentre,
  agentId: string,
  which: Pick<Mention, 'conversationId' | 'number'>[],
  read: boolean,
) {
  const known = centre.mentions.get(agentId) ?? [];
  const meant = known.filter(
    one => one.read !== read && which.some(at => at.conversationId === one.conversationId && at.number === one.number),
  );
  centre.mentions.set(
    agentId,
    known.map(one => (meant.includes(one) ? { ...one, read } : one)),
  );
  for (const one of meant) centre.feeds.get(agentId)!.add({ type: 'mention', mention: { ...one, read } });
}
